/** Slack's own limits that a block could meet, in UTF-16 units. */
export const slackLimits = {
  header: 150,
  section: 3000,
  button: 75,
  optionText: 75,
  optionValue: 75,
  buttonValue: 2000,
  options: 100,
} as const;

/**
 * How much of each stored text a message shows. Together they keep the longest answer, even when every sign needs
 * two in JSON, under the 12,000 characters that Slack's undocumented total allows for.
 */
export const shown = {
  name: 120,
  note: 80,
  situation: 1000,
  description: 700,
  task: 300,
  milestones: 200,
  /** Shared by the reports of all seats on a status card. */
  reports: 1200,
  report: 250,
  /** A longer address is shown cut, and cannot be opened. */
  link: 300,
  text: 300,
} as const;
