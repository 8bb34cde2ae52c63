import { type Appointed, type Appointment, appointContact } from '../app/appoint-contact.ts';
import type { Deps } from '../app/ports.ts';
import type { Language } from '../domain/language.ts';
import type { Words } from '../words/words.ts';
import { wordsFor } from '../words/words-for.ts';
import type { Output } from './output.ts';

type Asked = {
  readonly unit: string;
  readonly user: string;
  readonly deputy: string | null;
  readonly workspace: string;
  readonly channel: string;
  readonly language: Language;
};

/** `contact --unit … --user …`: gives a unit's seat in the council of a channel to a Slack user, and says so. */
export async function contactCommand(
  deps: Pick<Deps, 'plans' | 'writer' | 'clock'>,
  { workspace, channel, language, ...asked }: Asked,
  output: Output,
): Promise<0 | 1> {
  const appointment: Appointment = { ...asked, place: { workspace, channel }, by: null };
  const appointed = await appointContact(deps, appointment);
  const lines = contactLines(appointed, appointment, wordsFor(language));
  const isDone = appointed.outcome === 'appointed' || appointed.outcome === 'unchanged';
  const text = lines.join('\n');
  if (isDone) output.line(text);
  else output.error(text);
  return isDone ? 0 : 1;
}

function contactLines(appointed: Appointed, asked: Appointment, words: Words): readonly string[] {
  const texts = words.contacts;
  const named = (party: string | null, name: string) => (party === null ? name : texts.unit(party, name));
  switch (appointed.outcome) {
    case 'appointed': {
      const { party, name, contact } = appointed.unit;
      return [
        texts.appointed(named(party, name), asked.user),
        asked.deputy === null ? texts.noDeputy : texts.deputy(asked.deputy),
        ...(contact === null || contact.user === asked.user ? [] : [texts.before(contact.user)]),
      ];
    }
    case 'unchanged':
      return [texts.unchanged(named(appointed.unit.party, appointed.unit.name), asked.user)];
    case 'own-deputy':
      return [texts.ownDeputy];
    case 'no-council':
      return [texts.noCouncil(asked.place.channel)];
    case 'no-plan':
      return [texts.noPlan(asked.place.channel)];
    case 'several':
    case 'unknown': {
      const units = appointed.units.map(({ within, name }) => named(within, name)).join(', ');
      if (units === '') return [texts.unknown(asked.unit)];
      return [
        appointed.outcome === 'several' ? texts.several(asked.unit, units) : texts.nearest(asked.unit, units),
      ];
    }
  }
}
