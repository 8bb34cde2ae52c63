import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { sendText } from './send.ts';

const folder = join(import.meta.dirname, '../page');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
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

/** The workspace's own page and what belongs to it, with a policy that lets it reach nothing but this server. */
export async function servePage(response: ServerResponse, path: string): Promise<void> {
  const name = path === '/' ? 'page.html' : path.slice(1);
  const type = types[extname(name)];
  const bytes =
    /^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.[a-z]+$/.test(name) && type !== undefined ? await read(name) : undefined;
  if (!bytes) return sendText(response, 404, 'not found');
  response.writeHead(200, {
    'content-type': String(type),
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
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
