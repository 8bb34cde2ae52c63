import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import { type SmallWorkspace, smallApp, smallDirectory, smallWorkspace } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeAll(async () => {
  workspace = await smallWorkspace({
    routes: { '/healthz': (_request, response) => void response.end('alive') },
  });
});
afterAll(() => workspace.close());

type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** What `fetch` does not let a test do: any `Host`, any path. */
const ask = (path: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
  new Promise<{ status: number; headers: Readonly<Record<string, unknown>>; body: string }>(
    (resolve, reject) => {
      const { port } = new URL(workspace.url);
      const outgoing = request({ host: '127.0.0.1', port, path, method, headers }, async (response) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: await text(response) });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    },
  );

const say = { method: 'POST', body: JSON.stringify({ user: 'U0ANNA', channel: 'C0COUNCIL', text: 'Hej' }) };

describe('the workspace answers only its own machine', () => {
  test('so a page that has rebound its name to this machine gets nothing', async () => {
    for (const path of [
      '/',
      '/control/directory',
      '/control/messages?user=U0ANNA&channel=C0COUNCIL',
      '/healthz',
    ]) {
      expect(await ask(path, { headers: { host: 'elsewhere.example' } })).toMatchObject({ status: 403 });
    }
  });

  test.each(['https://elsewhere.example', 'null', 'http://127.0.0.1:1'])(
    'so a page of %s changes nothing',
    async (origin) => {
      expect(await ask('/control/say', { ...say, headers: { origin } })).toMatchObject({ status: 403 });
      expect(
        await ask('/api/auth.test', {
          method: 'POST',
          headers: { origin, authorization: 'Bearer xoxb-test' },
        }),
      ).toMatchObject({ status: 403 });
      expect(await workspace.people.as('U0ANNA', 'C0COUNCIL').sees()).toEqual([]);
    },
  );

  test('but its own page may', async () => {
    const { port } = new URL(workspace.url);
    expect(
      await ask('/control/event', { ...say, headers: { origin: `http://127.0.0.1:${port}` } }),
    ).toMatchObject({ status: 200 });
    expect(await ask('/healthz', { headers: { host: `localhost:${port}` } })).toMatchObject({
      status: 200,
      body: 'alive',
    });
  });

  test('and listens on no other address', async () => {
    await expect(
      startWorkspace({ host: '0.0.0.0', port: 0, directory: smallDirectory, app: smallApp }),
    ).rejects.toThrow('0.0.0.0 is not a loopback address');
  });
});

describe('the page', () => {
  test('may load and reach nothing but this server', async () => {
    const { status, headers } = await ask('/');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  test.each([
    '/../start-workspace.ts',
    '/..%2fstart-workspace.ts',
    '/%2e%2e/start-workspace.ts',
    '/page/../../start-workspace.ts',
    '//etc/passwd',
    '/.env',
    '/nothing.html',
  ])('gives away no other file (%s)', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'not found' });
  });
});

describe('nonsense is answered, not suffered', () => {
  test('a body of more than 4 MiB', async () => {
    expect(
      await ask('/api/chat.postMessage', { method: 'POST', body: 'x'.repeat(4 * 1_048_576 + 1) }),
    ).toMatchObject({ status: 413 });
  });

  test.each(['{', '[]', '"text"', 'null'])('JSON that is no object (%s)', async (body) => {
    expect(await ask('/control/say', { method: 'POST', body })).toMatchObject({
      status: 400,
      body: '{"ok":false,"error":"invalid_json"}',
    });
    const headers = { 'content-type': 'application/json', authorization: 'Bearer xoxb-test' };
    expect(await ask('/api/auth.test', { method: 'POST', body, headers })).toMatchObject({
      body: '{"ok":false,"error":"invalid_json"}',
    });
  });

  test('a control call with something missing', async () => {
    const { body } = await ask('/control/say', { method: 'POST', body: '{"user":"U0ANNA"}' });
    expect(JSON.parse(body)).toEqual({
      ok: false,
      error: 'invalid_arguments',
      response_metadata: {
        messages: [
          '[ERROR] missing required field: channel [json-pointer:]',
          '[ERROR] missing required field: text [json-pointer:]',
        ],
      },
    });
  });

  test.each([
    ['GET', '/control/nothing'],
    ['DELETE', '/control/say'],
    ['PUT', '/api/auth.test'],
    ['POST', '/'],
    ['PATCH', '/healthz'],
  ])('a %s of %s', async (method, path) => {
    expect(await ask(path, { method })).toMatchObject({ status: 404 });
  });
});
