import type { Day } from './calendar.ts';
import type { Contact } from './council-plan.ts';

/** Whether a contact has said to be away on a day; the first and the last day count. */
export function isAway({ away }: Pick<Contact, 'away'>, day: Day): boolean {
  return away !== null && away.from <= day && day <= away.to;
}

/** Who is to be asked on a day: the contact, or the deputy while the contact is away. Without a deputy it stays the contact. */
export function answering(contact: Pick<Contact, 'user' | 'deputy' | 'away'>, day: Day): string {
  return isAway(contact, day) ? (contact.deputy ?? contact.user) : contact.user;
}
