/** @typedef {import('../showing.d.ts').ChoiceGroup} ChoiceGroup */
/** @typedef {import('@slack/types').Select | import('@slack/types').MultiStaticSelect | import('@slack/types').MultiUsersSelect} Select */

/**
 * What a menu holds before anything is asked: the app's own options, people or channels.
 * A menu that the app fills while one types holds nothing.
 *
 * @param {Select} select
 * @param {import('../showing.d.ts').Showing} showing
 * @returns {readonly ChoiceGroup[]}
 */
export function choicesOf(select, showing) {
  switch (select.type) {
    case 'static_select':
    case 'multi_static_select':
      return groupsIn(select);
    case 'external_select':
      return [];
    case 'users_select':
    case 'multi_users_select':
      return [{ label: '', options: showing.people }];
    case 'channels_select':
    case 'conversations_select':
      return [{ label: '', options: showing.channels }];
  }
}

/**
 * Options and option groups, as apps write them, in one shape.
 *
 * @param {import('../showing.d.ts').Found} found
 * @returns {ChoiceGroup[]}
 */
export function groupsIn({ options = [], option_groups: groups = [] }) {
  const single = options.length > 0 ? [{ label: '', options }] : [];
  return [...single, ...groups.map((group) => ({ label: group.label.text, options: group.options }))];
}

/**
 * The choices that contain what was typed.
 *
 * @param {readonly ChoiceGroup[]} groups
 * @param {string} query
 */
export function matching(groups, query) {
  const wanted = query.toLocaleLowerCase();
  const fitting = groups.map((group) => ({
    ...group,
    options: group.options.filter((option) => option.text.text.toLocaleLowerCase().includes(wanted)),
  }));
  return fitting.filter((group) => group.options.length > 0);
}
