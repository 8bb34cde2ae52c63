import { prefixes } from './ids.ts';

const { update } = prefixes;

/** The action ids of everything about updates: what a listener listens for and what a button or a menu carries. */
export const updateActions = {
  /** Opens the form; also under *Försök igen*. */
  report: `${update}report`,
  nothingNew: `${update}nothing-new`,
  /** Opens the form with an update that may still be edited. */
  change: `${update}change`,
  takeBack: `${update}take-back`,
  thanks: `${update}thanks`,
  /** The same with words to the author. */
  thanksWithWords: `${update}thanks-with-words`,
  /** Opens the form with the text that stands in the message around it. */
  retry: `${update}retry`,
  /** In the form: leaves the draft. */
  startOver: `${update}start-over`,
  /** Opens the picker again. */
  choose: `${update}choose`,
  /** In the picker: one of the person's own activities, and any by searching. */
  pick: `${update}pick`,
  search: `${update}search`,
} as const;

/** What the modals are called when they come back. */
export const updateCallbacks = {
  form: `${update}form`,
  picker: `${update}picker`,
  thanks: `${update}thanks-form`,
} as const;

/** Slack's menus beside the message field and under a message. `manifest.yml` declares the same. */
export const updateShortcuts = {
  report: `${update}report`,
  fromMessage: `${update}from_message`,
} as const;

/** The block of a status card in which its reader may act. */
export const cardBlock = `${update}card`;
