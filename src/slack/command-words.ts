/** What the first word after `/plan` asks for. */
export type Command =
  | 'overview'
  | 'help'
  | 'status'
  | 'owners'
  | 'mine'
  | 'list'
  | 'report'
  | 'goals'
  | 'history';

/** What can not be asked for yet. */
export type LaterCommand = 'raise' | 'export';

const spellings = {
  overview: ['oversikt', 'overview'],
  help: ['hjalp', 'help'],
  status: ['status', 'lage', 'laget'],
  owners: ['ansvariga', 'ansvarig', 'owners', 'owner'],
  mine: ['mina', 'mitt', 'mine', 'me'],
  list: ['lista', 'list'],
  report: ['rapport', 'rapporteras', 'aterrapportering', 'report', 'reporting'],
  goals: ['mal', 'malen', 'goals', 'goal'],
  history: ['historik', 'history'],
} as const satisfies Record<Command, readonly string[]>;

const laterSpellings = {
  raise: ['lyft', 'raise'],
  export: ['exportera', 'export'],
} as const satisfies Record<LaterCommand, readonly string[]>;

/** The first words that mean something, folded as `fold` folds them. Both languages work for everybody. */
export const commandWords: ReadonlyMap<string, Command> = byWord(spellings);

/** What asks for the seats that nobody holds, after the word for who answers. */
export const vacantWords: ReadonlySet<string> = new Set([
  'vakanta',
  'vakant',
  'vakanser',
  'vacant',
  'vacancies',
]);

export const laterWords: ReadonlyMap<string, LaterCommand> = byWord(laterSpellings);

function byWord<Meaning extends string>(
  table: Readonly<Record<Meaning, readonly string[]>>,
): ReadonlyMap<string, Meaning> {
  const meanings = Object.keys(table) as Meaning[];
  return new Map(meanings.flatMap((meaning) => table[meaning].map((word) => [word, meaning] as const)));
}
