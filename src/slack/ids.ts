/** The one slash command. `manifest.yml` declares the same. */
export const planCommandName = '/plan';

/** Every action id: what a listener listens for and what a button or a menu carries. */
export const actions = {
  /** Any button that asks a question; the part after the dot keeps ids unique within a block. */
  ask: 'ask.',
  /** A menu whose options are things to ask about. */
  pick: 'pick',
  share: 'share',
} as const;

/** Every block id that a listener reads. */
export const blocks = {
  /** Followed by what the options of the menu in it are to be asked: see `menuBlockId`. */
  menu: 'menu.',
} as const;
