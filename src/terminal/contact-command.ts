import { type Appointed, appointContact } from '../app/appoint-contact.ts';
import type { Deps } from '../app/ports.ts';
import type { UnitUnclear } from '../app/unit-asked.ts';
import type { Language } from '../domain/language.ts';
import type { Words } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import type { Output } from './output.ts';

type Asked = {
  readonly unit: string;
  readonly user: string;
  readonly deputy?: string;
  readonly workspace: string;
  readonly channel: string;
  readonly language: Language;
};

/** `contact --unit … --user …`: gives a unit's seat in the council of a channel to a Slack user, and says so. */
export async function contactCommand(
  deps: Pick<Deps, 'plans' | 'seats' | 'seatWriter' | 'clock'>,
  asked: Asked,
  output: Output,
): Promise<0 | 1> {
  const { workspace, channel, language, unit, deputy } = asked;
  const appointed = await appointContact(deps, {
    where: { workspace, channel },
    actor: 'operator',
    unit: { words: unit },
    user: asked.user,
    ...(deputy !== undefined && { deputy }),
  });
  const text = contactLines(appointed, asked, wordsFor(language)).join('\n');
  const isDone = appointed.outcome === 'appointed' || appointed.outcome === 'unchanged';
  if (isDone) output.line(text);
  else output.error(text);
  return isDone ? 0 : 1;
}

function contactLines(appointed: Appointed, asked: Asked, words: Words): readonly string[] {
  const texts = words.contacts;
  switch (appointed.outcome) {
    case 'appointed':
      return appointedLines(appointed, words);
    case 'unchanged':
      return [texts.unchanged(texts.unit(appointed.unit.party, appointed.unit.name), asked.user)];
    case 'own-deputy':
      return [texts.ownDeputy];
    case 'no-council':
      return [texts.noCouncil(asked.channel)];
    case 'no-plan':
      return [texts.noPlan(asked.channel)];
    case 'several':
    case 'unknown':
      return [unclearLine(appointed, asked.unit, words)];
    case 'unfit':
    case 'not-permitted':
      // The command line acts as the operator and asks Slack nothing.
      throw new Error(`The command line was refused: ${appointed.outcome}`);
  }
}

function appointedLines(
  { unit: { party, name, contact: before }, contact }: Extract<Appointed, { outcome: 'appointed' }>,
  { contacts: texts }: Words,
): readonly string[] {
  return [
    texts.appointed(texts.unit(party, name), contact.user),
    contact.deputy === null ? texts.noDeputy : texts.deputy(contact.deputy),
    ...(before === null || before.user === contact.user ? [] : [texts.before(before.user)]),
  ];
}

function unclearLine({ outcome, units }: UnitUnclear, asked: string, { contacts: texts }: Words): string {
  const named = units.map(({ within, name }) => (within === null ? name : texts.unit(within, name)));
  if (named.length === 0) return texts.unknown(asked);
  const list = named.join(', ');
  return outcome === 'several' ? texts.several(asked, list) : texts.nearest(asked, list);
}
