import type { ChoiceGroup } from './choice.ts';

/** The choices that contain what was typed. */
export function matching(groups: readonly ChoiceGroup[], query: string): readonly ChoiceGroup[] {
  const wanted = query.toLocaleLowerCase();
  const fitting = groups.map((group) => ({
    ...group,
    options: group.options.filter((option) => option.text.text.toLocaleLowerCase().includes(wanted)),
  }));
  return fitting.filter((group) => group.options.length > 0);
}
