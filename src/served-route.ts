import type { IncomingMessage, ServerResponse } from 'node:http';

/** A path that the program serves beside Slack's. A segment with a colon first stands for any one: `/calendar/:file`. */
export type ServedRoute = {
  readonly path: string;
  readonly method: 'GET';
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
};
