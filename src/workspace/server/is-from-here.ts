import type { IncomingMessage } from 'node:http';

/**
 * Whether a request is meant for this very workspace. A foreign `Host` is a page that has rebound its name to
 * this machine; a foreign `Origin` is another site's page using the reader's browser.
 */
export function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const ours = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${socket.localPort}`);
  const isOurHost = headers.host !== undefined && ours.includes(headers.host);
  const isOurOrigin =
    headers.origin === undefined || ours.some((host) => headers.origin === `http://${host}`);
  return isOurHost && isOurOrigin;
}
