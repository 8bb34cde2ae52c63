import type { IncomingMessage, ServerResponse } from 'node:http';
import { seenConversation } from '../interactions/seen-conversation.ts';
import type { StoredFile } from '../state/file-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import type { Exchange } from './exchange.ts';
import { sendText } from './send.ts';

/** `GET /files/<id>/<name>`: a file's bytes, to the app with its token or to the person (`?user=`) who uploaded it or one it is shared with. */
export function serveFile(state: WorkspaceState, { request, response }: Exchange, name: string): void {
  const file = state.files.find(name.split('/')[0] ?? '');
  const person = new URL(request.url ?? '/', state.url).searchParams.get('user');
  if (!file?.bytes || !file.isComplete) sendText(response, 404, 'file_not_found');
  else if (person === null ? isApp(state, request) : isSharedWith(state, file, person))
    sendBytes(response, file);
  else sendText(response, 403, 'not_allowed');
}

function sendBytes(response: ServerResponse, file: StoredFile): void {
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'",
  });
  response.end(file.bytes);
}

function isApp({ app }: WorkspaceState, { headers }: IncomingMessage): boolean {
  return headers.authorization === `Bearer ${app.botToken}` && app.scopes.includes('files:read');
}

function isSharedWith(state: WorkspaceState, file: StoredFile, id: string): boolean {
  const person = state.people.find(id);
  return (
    person !== undefined &&
    (file.user === id || file.channels.some((channel) => !('ok' in seenConversation(state, person, channel))))
  );
}
