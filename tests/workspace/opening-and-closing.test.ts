import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { PortTakenError } from '../../src/workspace/port-taken-error.ts';
import { smallWorkspace } from '../support/small-workspace.ts';

test('a port somebody else has is refused by name', async () => {
  const first = await smallWorkspace();
  const port = Number(new URL(first.url).port);
  const second = smallWorkspace({ port });
  await expect(second).rejects.toThrow(PortTakenError);
  await expect(second).rejects.toMatchObject({ port, message: `port ${port} is already in use` });
  await first.close();
});

test('closing ends every connection at once, and gives the port back', async () => {
  const workspace = await smallWorkspace();
  const port = Number(new URL(workspace.url).port);
  const idle = connect(port, '127.0.0.1');
  const ended = new Promise((resolve) => idle.on('close', resolve));
  await new Promise((resolve) => idle.on('connect', resolve));
  const polling = workspace.people.get('messages', {
    user: 'U0ANNA',
    channel: 'C0COUNCIL',
    after: 100,
    wait: 30_000,
  });
  const answered = expect(polling).rejects.toThrow('fetch failed');
  await workspace.people.calls();

  await workspace.close();

  await ended;
  await answered;
  const again = await smallWorkspace({ port });
  await again.close();
});

test('two workspaces know nothing of one another', async () => {
  const [one, other] = [await smallWorkspace(), await smallWorkspace()];
  await one.client.chat.postMessage({ channel: 'C0COUNCIL', text: 'Hej' });
  expect(await other.people.as('U0ANNA', 'C0COUNCIL').sees()).toEqual([]);
  await one.close();
  await other.close();
});
