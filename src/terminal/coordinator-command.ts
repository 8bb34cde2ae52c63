import { appointCoordinator } from '../app/appoint-coordinator.ts';
import { dismissCoordinator } from '../app/dismiss-coordinator.ts';
import type { Deps } from '../app/ports.ts';
import type { Language } from '../domain/language.ts';
import type { Words } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import type { Output } from './output.ts';

type Asked = {
  readonly change: 'add' | 'remove';
  readonly user: string;
  readonly party: string | null;
  readonly workspace: string;
  readonly channel: string;
  readonly language: Language;
};

type Said = { readonly exit: 0 | 1; readonly text: string };

/** `coordinator --add … --party …`, or `--remove`: says who coordinates a channel's council, also before it has a plan. */
export async function coordinatorCommand(
  deps: Pick<Deps, 'seats' | 'councils' | 'clock'>,
  asked: Asked,
  output: Output,
): Promise<0 | 1> {
  const texts = wordsFor(asked.language).contacts.coordinator;
  const { exit, text } =
    asked.change === 'add' ? await add(deps, asked, texts) : await remove(deps, asked, texts);
  if (exit === 0) output.line(text);
  else output.error(text);
  return exit;
}

type Texts = Words['contacts']['coordinator'];

async function add(
  deps: Pick<Deps, 'seats' | 'councils' | 'clock'>,
  asked: Asked,
  texts: Texts,
): Promise<Said> {
  const { user, party } = asked;
  const appointed = await appointCoordinator(deps, { ...asOperator(asked), user, party, membership: null });
  switch (appointed.outcome) {
    case 'appointed':
      return { exit: 0, text: texts.added(user, appointed.party) };
    case 'unchanged':
      return { exit: 0, text: texts.already(user, appointed.party) };
    case 'unknown-party':
      return { exit: 1, text: texts.unknownParty(party ?? '', appointed.parties.join(', ')) };
    default:
      throw unexpected(appointed.outcome);
  }
}

async function remove(
  deps: Pick<Deps, 'seats' | 'councils' | 'clock'>,
  asked: Asked,
  texts: Texts,
): Promise<Said> {
  const { user, party } = asked;
  const dismissed = await dismissCoordinator(deps, { ...asOperator(asked), user, party });
  switch (dismissed.outcome) {
    case 'dismissed':
      return { exit: 0, text: texts.removed(user, party) };
    case 'none':
      return { exit: 1, text: texts.none(user, party) };
    case 'last':
      return { exit: 1, text: texts.last(user) };
    default:
      throw unexpected(dismissed.outcome);
  }
}

function asOperator({ workspace, channel }: Asked) {
  return { where: { workspace, channel }, actor: 'operator' } as const;
}

/** The command line acts as the operator, names a channel rather than a council and asks Slack nothing. */
function unexpected(outcome: string): Error {
  return new Error(`The command line was refused: ${outcome}`);
}
