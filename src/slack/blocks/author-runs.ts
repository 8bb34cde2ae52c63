import { dayOf } from '../../domain/calendar.ts';
import type { Update } from '../../domain/council-plan.ts';
import { dayText } from './day-text.ts';
import type { Reader } from './reader.ts';
import { person, type Run } from './rich-text.ts';

/** Who gave an update, who registered it for them and from where, and when it was edited; to be set after its day. */
export function authorRuns(
  update: Pick<Update, 'author' | 'registered' | 'editedAt'>,
  reader: Reader,
): readonly Run[] {
  return [...givenBy(update, reader), ...editedMark(update, reader)];
}

function givenBy({ author, registered }: Pick<Update, 'author' | 'registered'>, { words }: Reader): Run[] {
  const { told } = words;
  if (registered === null) return [told.by, personOrFormer(author, told.formerContact)];
  const registrar = personOrFormer(registered.by, told.formerContact);
  const behalf = author === null ? [] : [told.onBehalfOf, person(author)];
  return [told.registeredBy, registrar, ...behalf, told.source(told.sources[registered.source])];
}

function personOrFormer(user: string | null, former: string): Run {
  return user === null ? former : person(user);
}

function editedMark({ editedAt }: Pick<Update, 'editedAt'>, { words, council }: Reader): Run[] {
  return editedAt === null ? [] : [words.told.edited(dayText(dayOf(editedAt, council.zone), words))];
}
