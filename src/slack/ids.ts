/** The one slash command. `manifest.yml` declares the same. */
export const planCommandName = '/plan';

/** Every action id: what a listener listens for and what a button or a menu carries. */
export const actions = {
  /** Any button that asks a question; what follows the dot keeps ids unique within a block. */
  ask: 'ask.',
  /** A menu whose options are things to ask about. */
  pick: 'pick',
  share: 'share',
} as const;

export const askActions = /^ask\./;

/** What the action ids of each capability begin with; the rest of an id is in the capability's own file. */
export const prefixes = {
  update: 'update.',
  seat: 'seat.',
  council: 'council.',
  home: 'home.',
  meeting: 'meeting.',
  agenda: 'agenda.',
  reminder: 'reminder.',
  delivery: 'delivery.',
} as const;

/** Action ids of versions that are gone. */
export const unknownActions = new RegExp(
  `^(?!${[actions.ask, ...Object.values(prefixes)].map((prefix) => prefix.replace('.', '\\.')).join('|')}|pick$|share$)`,
);

/** Every block id that a listener reads. */
export const blocks = {
  /** Followed by what the menu in it asks, a dot, and the id of the council. */
  menu: 'menu.',
} as const;
