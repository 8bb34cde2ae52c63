/** The shortcodes that apps use for status, time and people; what is not here stays as it was written. */
const emoji = {
  large_green_circle: '🟢',
  large_yellow_circle: '🟡',
  large_orange_circle: '🟠',
  red_circle: '🔴',
  large_red_circle: '🔴',
  large_blue_circle: '🔵',
  large_purple_circle: '🟣',
  large_brown_circle: '🟤',
  white_circle: '⚪',
  black_circle: '⚫',
  large_green_square: '🟩',
  large_yellow_square: '🟨',
  large_orange_square: '🟧',
  large_red_square: '🟥',
  large_blue_square: '🟦',
  white_large_square: '⬜',
  black_large_square: '⬛',
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  ballot_box_with_check: '☑️',
  x: '❌',
  no_entry: '⛔',
  no_entry_sign: '🚫',
  warning: '⚠️',
  exclamation: '❗',
  question: '❓',
  grey_question: '❔',
  information_source: 'ℹ️',
  bulb: '💡',
  mag: '🔍',
  bell: '🔔',
  zzz: '💤',
  calendar: '📅',
  date: '📅',
  spiral_calendar_pad: '🗓️',
  hourglass_flowing_sand: '⏳',
  alarm_clock: '⏰',
  checkered_flag: '🏁',
  clipboard: '📋',
  memo: '📝',
  pencil2: '✏️',
  page_facing_up: '📄',
  bookmark_tabs: '📑',
  paperclip: '📎',
  link: '🔗',
  pushpin: '📌',
  round_pushpin: '📍',
  bar_chart: '📊',
  chart_with_upwards_trend: '📈',
  dart: '🎯',
  seedling: '🌱',
  earth_africa: '🌍',
  globe_with_meridians: '🌐',
  handshake: '🤝',
  wave: '👋',
  eyes: '👀',
  speech_balloon: '💬',
  raised_hand: '✋',
  bust_in_silhouette: '👤',
  busts_in_silhouette: '👥',
  office: '🏢',
  classical_building: '🏛️',
  mortar_board: '🎓',
  house: '🏠',
  key: '🔑',
  lock: '🔒',
  gear: '⚙️',
  robot_face: '🤖',
  tada: '🎉',
  '+1': '👍',
  '-1': '👎',
  heart: '❤️',
  star: '⭐',
  arrow_right: '➡️',
  arrow_left: '⬅️',
  arrow_up: '⬆️',
  arrow_down: '⬇️',
  arrows_counterclockwise: '🔄',
  new: '🆕',
};

const known = new Map(Object.entries(emoji));

/**
 * The character of a shortcode, or the shortcode as written when this page does not know it.
 *
 * @param {string} name
 */
export function emojiNamed(name) {
  return known.get(name) ?? `:${name}:`;
}

/**
 * A text with its known shortcodes as characters.
 *
 * @param {string} text
 */
export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (_, name) => emojiNamed(name));
}
