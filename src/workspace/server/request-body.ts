import type { IncomingMessage } from 'node:http';

/** A body larger than its reader allows. */
export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
}

/** The whole body. One that says it is too large is not even begun; one that turns out to be is cut off. */
export async function requestBody(request: IncomingMessage, limit = 4 * 1_048_576): Promise<Buffer> {
  const refused = new BodyTooLargeError(`body of more than ${limit} bytes`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw refused;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw refused;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
