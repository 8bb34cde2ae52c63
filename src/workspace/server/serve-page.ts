import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { sendText } from './send.ts';

const folder = join(import.meta.dirname, '../page/built');
const front = 'page.html';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const notBuilt =
  'This page is not built: install with development dependencies (npm ci), or run node src/workspace/page/build.ts.';

/** The workspace's own page as it was built, with a policy that lets it reach nothing but this server. */
export async function servePage(response: ServerResponse, path: string): Promise<void> {
  const name = path === '/' ? front : path.slice(1);
  const type = types[extname(name)];
  const isOurs = /^(?:assets\/)?[\w-]+\.[a-z]+$/.test(name) && type !== undefined;
  const bytes = isOurs ? await read(name) : undefined;
  if (!bytes)
    return name === front ? sendText(response, 503, notBuilt) : sendText(response, 404, 'not found');
  response.writeHead(200, {
    'content-type': String(type),
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // All but the front have a name that changes with what is in them.
    'cache-control': name === front ? 'no-cache' : 'public, max-age=31536000, immutable',
  });
  response.end(bytes);
}

async function read(name: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
