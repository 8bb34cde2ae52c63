import { prefixes } from './ids.ts';

const { agenda } = prefixes;

/** The buttons under an agenda, and the one that leads to it. */
export const agendaActions = {
  /** Sends whoever asks the agenda of a meeting. */
  show: `${agenda}show`,
  /** Has the agenda come to the council's channel now. */
  post: `${agenda}post`,
  /** Opens the form that changes an item. */
  change: `${agenda}change`,
  /** Opens the form that notes what became of an item. */
  note: `${agenda}note`,
} as const;

/** The forms about an agenda. */
export const agendaForms = { change: `${agenda}change-form`, note: `${agenda}note-form` } as const;
