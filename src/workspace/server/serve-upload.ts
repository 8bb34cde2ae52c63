import type { IncomingMessage } from 'node:http';
import type { WorkspaceState } from '../workspace-state.ts';
import type { Exchange } from './exchange.ts';
import { meetFault } from './meet-fault.ts';
import { requestBody } from './request-body.ts';
import { sendText } from './send.ts';

const method = 'upload_url';
const largest = 20 * 1_048_576;

/** `POST /upload/<address>`: the bytes of a file, as they are or as the one file of a form. */
export async function serveUpload(
  state: WorkspaceState,
  { request, response }: Exchange,
  address: string,
): Promise<void> {
  const body = await requestBody(request, largest);
  state.calls.count(method);
  const fault = state.faults.take(method);
  if ((await meetFault(state, fault, response)) === 'over') return;
  const bytes = await fileIn(body, request);
  const isExpected = state.files.receive(address, bytes);
  if (fault?.kind === 'drop-after') response.destroy();
  else sendText(response, isExpected ? 200 : 404, isExpected ? `OK - ${bytes.length}` : 'file_not_found');
}

async function fileIn(body: Buffer, { headers }: IncomingMessage): Promise<Buffer> {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return body;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const [first] = [...form.values()];
  return first instanceof Blob ? Buffer.from(await first.arrayBuffer()) : Buffer.from(first ?? '');
}
