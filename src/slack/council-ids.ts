import { prefixes } from './ids.ts';

const { council } = prefixes;

/** The buttons and menus about a council as a whole. */
export const councilActions = {
  /** Opens the form that takes a plan's document. */
  import: `${council}import`,
  /** Opens the settings, where coordinators are appointed. */
  settings: `${council}settings`,
  /** A time zone that is looked for. */
  zone: `${council}zone`,
  forget: `${council}forget`,
} as const;

/** The forms about a council as a whole. */
export const councilForms = {
  import: `${council}import-form`,
  /** What a document holds, before it becomes the plan. */
  preview: `${council}preview-form`,
  settings: `${council}settings-form`,
} as const;
