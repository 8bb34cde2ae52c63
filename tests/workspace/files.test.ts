import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorOf } from '../support/error-of.ts';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeAll(async () => {
  workspace = await smallWorkspace({ rateLimits: false });
});
afterAll(() => workspace.close());

const text = '# Handlingsplan\n\nMed åäö.\n';
const download = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(path.startsWith('http') ? path : workspace.url + path, { headers });
  return {
    status: response.status,
    disposition: response.headers.get('content-disposition'),
    body: await response.text(),
  };
};
const latest = async (user: string) => (await workspace.people.as(user, 'C0COUNCIL').sees()).at(-1);

describe('a file the bot sends with Slack’s own client', () => {
  test('arrives in the channel with its words, and can be fetched by those who see it', async () => {
    await workspace.client.filesUploadV2({
      channel_id: 'C0COUNCIL',
      initial_comment: 'Planen',
      filename: 'plan åäö.md',
      title: 'Planen',
      file: Buffer.from(text),
    });

    const seen = await latest('U0ANNA');
    expect(seen).toMatchObject({
      text: 'Planen',
      files: [{ name: 'plan åäö.md', title: 'Planen', size: Buffer.byteLength(text) }],
    });
    const path = seen?.files?.[0]?.path ?? '';
    expect(await download(`${path}?user=U0ANNA`)).toEqual({
      status: 200,
      disposition: "attachment; filename*=UTF-8''plan%20%C3%A5%C3%A4%C3%B6.md",
      body: text,
    });
    expect(await download(`${path}?user=U0GUEST`)).toMatchObject({ status: 403 });
    expect(await download(path)).toMatchObject({ status: 403 });
  });

  test('is described to the bot, which reads it with its token', async () => {
    const id = (await latest('U0ANNA'))?.files?.[0]?.id ?? '';
    const { file } = await workspace.client.files.info({ file: id });
    expect(file).toMatchObject({
      id,
      title: 'Planen',
      mimetype: 'text/plain',
      filetype: 'markdown',
      size: Buffer.byteLength(text),
      channels: ['C0COUNCIL'],
      user: 'U0BOT',
    });
    expect(await download(file?.url_private ?? '', { authorization: 'Bearer xoxb-test' })).toMatchObject({
      status: 200,
      body: text,
    });
  });
});

test('a bot that may only send files does not read them', async () => {
  const sender = await smallWorkspace({ app: { scopes: ['chat:write', 'files:write'] } });
  await sender.client.filesUploadV2({ channel_id: 'C0COUNCIL', filename: 'a.md', content: text });
  const [seen] = await sender.people.as('U0ANNA', 'C0COUNCIL').sees();
  const address = sender.url + (seen?.files?.[0]?.path ?? '');
  expect(await download(address, { authorization: 'Bearer xoxb-test' })).toMatchObject({ status: 403 });
  await sender.close();
});

describe('in the three steps of an upload', () => {
  const reserve = async () => workspace.client.files.getUploadURLExternal({ filename: 'a.csv', length: 3 });
  const send = async (address: string, body = 'a,b') => {
    const response = await fetch(address, { method: 'POST', body });
    return `${response.status} ${await response.text()}`;
  };

  test('nothing is seen before the last', async () => {
    const { upload_url = '', file_id = '' } = await reserve();
    expect(await send(upload_url)).toBe('200 OK - 3');
    expect(await errorOf(workspace.client.files.info({ file: file_id }))).toBe('file_not_found');
  });

  test('each comes once, and in its turn', async () => {
    const { upload_url = '', file_id = '' } = await reserve();
    const complete = () =>
      errorOf(workspace.client.files.completeUploadExternal({ files: [{ id: file_id }] }));
    expect(await complete()).toBe('file_not_found');
    await send(upload_url);
    expect(await complete()).toBe('ok');
    expect(await complete()).toBe('file_not_found');
    expect(await send(upload_url)).toBe('404 file_not_found');
  });

  test('the channel must be one the bot may write in', async () => {
    const { upload_url = '', file_id = '' } = await reserve();
    await send(upload_url);
    const complete = (channel_id: string) =>
      errorOf(workspace.client.files.completeUploadExternal({ files: [{ id: file_id }], channel_id }));
    expect(await complete('C0OTHER')).toBe('not_in_channel');
    expect(await complete('C0COUNCIL')).toBe('ok');
  });

  test('the upload can fail like every call', async () => {
    const { upload_url = '' } = await reserve();
    await workspace.people.fault({ method: 'upload_url', kind: '500' });
    expect(await send(upload_url)).toBe('500 internal error');
    expect(await send(`${workspace.url}/upload/guessed`)).toBe('404 file_not_found');
  });
});
