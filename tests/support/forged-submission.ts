import { signedInteraction } from '../bench/signed-request.ts';
import { type Filling, filledIn } from './filled-in.ts';
import type { ShownView } from './person-at-desk.ts';
import { smallApp } from './small-workspace.ts';

type Forged = {
  readonly user: string;
  readonly view: ShownView;
  readonly fills: Readonly<Record<string, Filling>>;
  readonly block: string;
  readonly text: string;
};

/** What the bot answers to a form that says it holds a text which no client of Slack's would let through. */
export async function forgedSubmission(port: number | undefined, { user, view, fills, block, text }: Forged) {
  const [action] = Object.keys(view.state.values[block] ?? {});
  const held = { [block]: { [action ?? block]: { type: 'plain_text_input', value: text } } };
  const { method, path, headers, body } = signedInteraction(smallApp.signingSecret, Date.now() / 1000, {
    type: 'view_submission',
    team: { id: 'T0TEST', domain: 'testkoping' },
    user: { id: user, name: user, team_id: 'T0TEST' },
    view: { ...view, state: { values: { ...view.state.values, ...filledIn(view.blocks, fills), ...held } } },
  });
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, body });
  return response.text();
}
