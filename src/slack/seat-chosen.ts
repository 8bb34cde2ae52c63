import type { Words } from '../words/words.ts';
import type { FieldError } from './modals/field-errors.ts';
import type { ViewState } from './modals/view-state.ts';
import { appointBlocks } from './seat-appoint-form.ts';
import type { SlackRoom } from './slack-room.ts';
import { userByEmail } from './user-by-email.ts';

const { contact: contactBlock, email: emailBlock, deputy: deputyBlock } = appointBlocks;

/** Whom a form gives a seat and the deputy's place, by Slack's ids. */
export type Chosen = { readonly user: string; readonly deputy: string | null };

/** Whom the form means, in the list or by an e-mail address, or what is wrong with the choice. */
export async function seatChosen(
  room: SlackRoom,
  { state, before }: { readonly state: ViewState; readonly before: string | null },
  words: Words,
): Promise<Chosen | { readonly complaints: readonly FieldError[] }> {
  const contact = await contactChosen(room, { state, before }, words);
  if (typeof contact !== 'string') return { complaints: [contact] };
  const deputy = state.one(deputyBlock);
  if (deputy !== contact) return { user: contact, deputy };
  return { complaints: [{ block: deputyBlock, text: words.seats.errors.ownDeputy }] };
}

/** An address beside the contact of before means the address: nobody chose that contact. */
async function contactChosen(
  room: SlackRoom,
  { state, before }: { readonly state: ViewState; readonly before: string | null },
  { seats }: Words,
): Promise<string | FieldError> {
  const { nobody, twoPeople, noSuchEmail, emailUnanswered } = seats.errors;
  const picked = state.one(contactBlock);
  const email = state.one(emailBlock);
  if (email === null) return picked ?? { block: contactBlock, text: nobody };
  if (picked !== null && picked !== before) return { block: emailBlock, text: twoPeople };
  const found = await userByEmail(room, email);
  if (typeof found === 'object') return found.user;
  return { block: emailBlock, text: found === 'nobody' ? noSuchEmail : emailUnanswered };
}
