import type { ChoiceGroup, Found } from './choice.ts';

/** Options and option groups, as apps write them, in one shape. */
export function groupsIn({ options = [], option_groups: groups = [] }: Found): readonly ChoiceGroup[] {
  const single = options.length > 0 ? [{ label: '', options }] : [];
  return [...single, ...groups.map((group) => ({ label: group.label.text, options: group.options }))];
}
