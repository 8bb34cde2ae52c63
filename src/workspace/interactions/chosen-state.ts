import { type ElementState, stateField } from '../blocks/element-state.ts';
import type { BlockElement } from '../blocks/elements-in.ts';
import { isRecord } from '../is-record.ts';
import { type Refusal, refuse } from '../refusal.ts';

export type Choice = string | readonly string[] | number | null | undefined;

type Fields = Readonly<Record<string, unknown>>;

const chosenByOption: ReadonlySet<string> = new Set(['selected_option', 'selected_options']);

/** What an element holds after a person chose a value in it; options are chosen by their value. */
export function chosenState(
  element: BlockElement,
  choice: Choice,
  offered: readonly Fields[] = [],
): ElementState | Refusal {
  const field = stateField(element.type);
  if (field === undefined) return refuse('element_holds_nothing');
  if (!chosenByOption.has(field)) return { type: element.type, [field]: choice ?? null };
  const options = [...optionsOf(element), ...offered];
  const wanted = Array.isArray(choice)
    ? choice
    : choice === null || choice === undefined
      ? []
      : [String(choice)];
  const found = wanted.map((value) => options.find((option) => option.value === value));
  if (found.includes(undefined)) return refuse('option_not_found');
  return { type: element.type, [field]: field === 'selected_options' ? found : (found[0] ?? null) };
}

/** The options written in an element, its groups included. */
export function optionsOf(element: BlockElement): readonly Fields[] {
  const groups = listOf(element.option_groups).flatMap((group) => listOf(group.options));
  return [...listOf(element.options), ...groups];
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
