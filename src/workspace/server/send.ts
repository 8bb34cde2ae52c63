import type { ServerResponse } from 'node:http';

export type Headers = Readonly<Record<string, string>>;

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Headers = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...safety, ...headers });
  response.end(JSON.stringify(body));
}

/** Answers with a few words. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...safety });
  response.end(text);
}

const safety: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};
