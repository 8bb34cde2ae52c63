/**
 * How many characters the parts of an agenda may take, as Slack is sent them: together with the headings well below the
 * 13,000 that a message holds, however full the agenda is.
 */
export const agendaRoom = {
  parties: 300,
  decisions: 1_200,
  reports: 4_000,
  written: 700,
  questions: 2_000,
  added: 700,
  dropped: 700,
  seats: 3_000,
} as const;
