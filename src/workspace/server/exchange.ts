import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request and the answer it waits for. */
export type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };
