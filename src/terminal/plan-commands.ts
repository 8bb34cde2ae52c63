type Place = { readonly workspace: string; readonly channel: string };

/** What a person asks of the command line. */
export type PlanCommand =
  | { readonly command: 'check'; readonly file: string; readonly json: boolean }
  | ({ readonly command: 'import'; readonly file: string } & Place)
  | ({
      readonly command: 'contact';
      readonly unit: string;
      readonly user: string;
      /** Without a word of the deputy the seat keeps the one it has. */
      readonly deputy?: string;
    } & Place)
  | ({
      readonly command: 'coordinator';
      readonly change: 'add' | 'remove';
      readonly user: string;
      /** A party's short name; `null` for the whole council. */
      readonly party: string | null;
    } & Place)
  | { readonly command: 'forget'; readonly user: string; readonly yes: boolean }
  | { readonly command: 'data'; readonly user: string }
  | { readonly command: 'backup' }
  | { readonly command: 'restore'; readonly file: string | null };

/** What the words of one command may be: of `either` exactly one is given. */
type Shape = {
  readonly file: 'needed' | 'optional' | 'none';
  readonly needs: readonly string[];
  readonly takes: readonly string[];
  readonly either?: readonly string[];
};

const place = ['workspace', 'channel'];

/** Every command and what it takes. */
export const commandShapes: Readonly<Record<PlanCommand['command'], Shape>> = {
  check: { file: 'needed', needs: [], takes: ['json'] },
  import: { file: 'needed', needs: place, takes: [] },
  contact: { file: 'none', needs: ['unit', 'user', ...place], takes: ['deputy'] },
  coordinator: { file: 'none', needs: place, takes: ['party'], either: ['add', 'remove'] },
  forget: { file: 'none', needs: ['user'], takes: ['yes'] },
  data: { file: 'none', needs: ['user'], takes: [] },
  backup: { file: 'none', needs: [], takes: [] },
  restore: { file: 'optional', needs: [], takes: [] },
};

type Pattern = { readonly pattern: RegExp; readonly example: string };

const user: Pattern = { pattern: /^[UW][A-Z0-9]{2,}$/, example: 'U0123ABCD' };

/** Slack's ids as people copy them: a letter for the kind, then capitals and digits. */
export const optionPatterns: Readonly<Record<string, Pattern>> = {
  workspace: { pattern: /^[TE][A-Z0-9]{2,}$/, example: 'T0123ABCD' },
  channel: { pattern: /^[CGD][A-Z0-9]{2,}$/, example: 'C0123ABCD' },
  user,
  deputy: user,
  add: user,
  remove: user,
  language: { pattern: /^(sv|en)$/, example: 'sv' },
};
