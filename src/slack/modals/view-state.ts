import { z } from 'zod';
import { visibleText } from '../../domain/visible-text.ts';

/** What a person has filled in, by the ids of the blocks; each of our blocks holds one field. */
export type ViewState = {
  /** What was chosen, or typed as it may be stored and shown; `null` where nothing was. */
  one(block: string): string | null;
  /** Everything chosen, where several may be. */
  all(block: string): readonly string[];
  /** Everything typed by hand, in the order of the fields. */
  readonly typed: readonly string[];
};

const option = z.object({ value: z.string() }).transform(({ value }) => value);
const file = z.object({ id: z.string() }).transform(({ id }) => id);

/** Every kind of field keeps its value under a name of its own. */
const field = z.object({
  value: z.string().transform(visibleText).nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
  selected_user: z.string().nullish(),
  selected_users: z.array(z.string()).nullish(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  files: z.array(file).nullish(),
});

const values = z.record(z.string(), z.record(z.string(), z.unknown()));

/** Reads `view.state.values`. A field that cannot be read counts as not filled in. */
export function viewState(written: unknown): ViewState {
  const read = values.safeParse(written).data ?? {};
  const all = (block: string) => Object.values(read[block] ?? {}).flatMap(chosen);
  const typed = Object.values(read).flatMap((actions) => Object.values(actions).flatMap(typedIn));
  return { all, one: (block) => all(block)[0] ?? null, typed };
}

function chosen(written: unknown): readonly string[] {
  return Object.values(fieldIn(written))
    .flat()
    .flatMap((one) => one || []);
}

function typedIn(written: unknown): readonly string[] {
  const { value } = fieldIn(written);
  return value ? [value] : [];
}

function fieldIn(written: unknown): z.infer<typeof field> {
  return field.safeParse(written).data ?? {};
}
