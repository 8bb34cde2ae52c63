import type { ModalView } from '@slack/types';
import { filledIn } from '../support/filled-in.ts';
import { type Call, countingSlack } from './counting-slack.ts';
import type { BenchDatabase } from './databases.ts';
import { fillHeld } from './fill-held.ts';
import { startBare, startHandslag } from './handslag.ts';
import { councilPlace } from './seed-councils.ts';
import type { ServerProcess } from './server-process.ts';
import { type SignedRequest, signedCommand, signedInteraction } from './signed-request.ts';
import { signingSecret } from './slack-side.ts';
import { number, percentile } from './tables.ts';

export const modalHead = ['app', 'database', 'open p50 ms', 'open p99 ms', 'submit p50 ms', 'submit p99 ms'];

const rounds = 200;
const warmUp = 20;
const command = 'uppdatera Klimatneutrala Exempelstad 2030 (Viable Cities)';

/** The bare app, and Handslag over each database: from the command until the form has arrived, and from sending it to the answer. */
export async function modals(database: BenchDatabase): Promise<string[][]> {
  await fillHeld(database, 100);
  const slack = await countingSlack();
  const bare = await startBare(slack.environment);
  const bareRow = await measured(bare, slack, ['bare', '–']);
  await bare.stop();
  const handslag = await startHandslag(database, slack.environment);
  const ownRow = await measured(handslag, slack, ['Handslag', database.name]);
  await handslag.stop();
  slack.close();
  return [bareRow, ownRow];
}

type Slack = Pick<Awaited<ReturnType<typeof countingSlack>>, 'next'>;

async function measured(server: ServerProcess, slack: Slack, names: readonly string[]): Promise<string[]> {
  const opening: number[] = [];
  const sending: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const opened = slack.next('views.open');
    const begun = performance.now();
    const [call] = await Promise.all([opened, post(server, asked())]);
    const request = sent(call, round);
    const sentAt = performance.now();
    await post(server, request);
    if (round < warmUp) continue;
    opening.push(call.at - begun);
    sending.push(performance.now() - sentAt);
  }
  const figures = [opening, sending].flatMap((times) => [percentile(times, 0.5), percentile(times, 0.99)]);
  return [...names, ...figures.map((figure) => number(figure, 2))];
}

function asked(): SignedRequest {
  return signedCommand(signingSecret, now(), { ...councilPlace(0), text: command });
}

/** The form filled in and sent; each round is another view. */
function sent({ fields }: Call, round: number): SignedRequest {
  const view = JSON.parse(fields.get('view') ?? '{}') as ModalView;
  const blocks = view.blocks.map((block, at) => ({ block_id: `block ${at}`, ...block }));
  const text = { 'Vad har hänt sedan sist?': `Arbetet har gått vidare, och det här är omgång ${round}.` };
  const state = { values: filledIn(blocks, text) };
  const told = { id: `V${round}`, team_id: 'T0BENCH', app_id: 'A0BENCH', bot_id: 'B0BENCH', hash: 'hash' };
  return signedInteraction(signingSecret, now(), {
    type: 'view_submission',
    view: { ...view, blocks, ...told, root_view_id: `V${round}`, previous_view_id: null, state },
  });
}

/** A form that came back with errors was not sent. */
async function post({ url }: ServerProcess, { path, ...request }: SignedRequest): Promise<void> {
  const response = await fetch(`${url}${path}`, request);
  const answer = await response.text();
  if (!response.ok || answer.includes('"errors"')) throw new Error(`${response.status}: ${answer}`);
}

function now(): number {
  return Math.trunc(Date.now() / 1000);
}
