import { withEmoji } from '../text/emoji.js';
import { choiceMenu } from './choice-menu.js';
import { choicesOf, groupsIn, matching } from './choices-of.js';

/** @typedef {import('@slack/types').Select} Select */
/** @typedef {import('../showing.d.ts').Choice} Choice */
/** @typedef {import('../showing.d.ts').ChoiceGroup} ChoiceGroup */
/** @typedef {import('../showing.d.ts').Grip} Grip */

/** So many choices are overlooked at a glance; more get a search box. */
const atAGlance = 8;

/** What Slack calls the picked value, for each kind of menu. */
const selected = /** @type {const} */ ({
  static_select: 'selected_option',
  external_select: 'selected_option',
  users_select: 'selected_user',
  channels_select: 'selected_channel',
  conversations_select: 'selected_conversation',
});

/**
 * A menu to pick one thing from: the app's options, what the app finds, people or channels.
 *
 * @param {Select} select
 * @param {Grip} grip
 * @param {import('../showing.d.ts').Showing} showing
 */
export function showSelect(select, grip, showing) {
  const groups = choicesOf(select, showing);
  const isExternal = select.type === 'external_select';
  const chosen = firstChoice(select, groups, grip.state?.[selected[select.type]]);
  const searchFrom = isExternal ? (select.min_query_length ?? 3) : searchFromStart(groups);
  if (chosen) grip.keep(stateOf(select, chosen));
  return choiceMenu(
    {
      label: grip.label,
      ...(chosen && { chosen }),
      ...(searchFrom !== undefined && { searchFrom }),
      face: (choice) => withEmoji(choice?.text.text ?? select.placeholder?.text ?? showing.words.choose),
      find: async (query) => (isExternal ? groupsIn(await grip.suggest(query)) : matching(groups, query)),
      onChoose: (choice) => grip.use(choice.value, stateOf(select, choice)),
    },
    showing.words,
  );
}

/** @param {readonly ChoiceGroup[]} groups */
function searchFromStart(groups) {
  return groups.flatMap((group) => group.options).length > atAGlance ? 0 : undefined;
}

/**
 * @param {Select} select
 * @param {Choice} choice
 */
function stateOf(select, choice) {
  const name = selected[select.type];
  return { type: select.type, [name]: name === 'selected_option' ? choice : choice.value };
}

/**
 * What was picked before the view was redrawn, else what the app has picked from the start.
 *
 * @param {Select} select
 * @param {readonly ChoiceGroup[]} groups
 * @param {unknown} kept
 */
function firstChoice(select, groups, kept) {
  if (kept && selected[select.type] === 'selected_option') return /** @type {Choice} */ (kept);
  if ('initial_option' in select) return select.initial_option;
  const id = kept ?? initialId(select);
  return groups.flatMap((group) => group.options).find((option) => option.value === id);
}

/** @param {Select} select */
function initialId(select) {
  if (select.type === 'users_select') return select.initial_user;
  if (select.type === 'channels_select') return select.initial_channel;
  return select.type === 'conversations_select' ? select.initial_conversation : undefined;
}
