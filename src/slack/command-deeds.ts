import { fold } from '../domain/fold.ts';
import { showTypedAgenda } from './agenda-show.ts';
import type { CommandDeed } from './command-deed.ts';
import { deliveryListCommand } from './delivery-list.ts';
import { logCommand } from './log-command.ts';
import { meetingCommand } from './meeting-command.ts';
import { openImport } from './onboarding-import.ts';
import { reminderCommand } from './reminder-command.ts';
import { reportCommand } from './report-command.ts';
import { askToForget } from './settings-forget.ts';
import { openSettings } from './settings-open.ts';
import { typedText } from './typed-text.ts';

type Listed = { readonly words: readonly string[]; readonly carryOut: CommandDeed };

/** The commands that do something rather than ask, by their first words, folded as `fold` folds them. */
const deeds: readonly Listed[] = [
  {
    words: ['importera', 'import'],
    carryOut: (room, { asker, trigger }) => openImport(room, asker, trigger),
  },
  {
    words: ['installningar', 'settings'],
    carryOut: (room, { asker, trigger }) => openSettings(room, asker, trigger),
  },
  {
    words: ['paminnelser', 'paminnelse', 'reminders'],
    carryOut: (room, { asker, words }) => reminderCommand(room, asker, words),
  },
  {
    words: ['utskick', 'deliveries'],
    carryOut: (room, { asker, words }) => deliveryListCommand(room, asker, words),
  },
  { words: ['uppdatera', 'rapportera', 'update'], carryOut: reportCommand },
  {
    words: ['dagordning', 'agenda'],
    carryOut: (room, { asker, words }) => showTypedAgenda(room, asker, words),
  },
  { words: ['logg', 'log'], carryOut: (room, { asker, words }) => logCommand(room, asker, words) },
  { words: ['mote', 'moten', 'meeting', 'meetings'], carryOut: meetingCommand },
  { words: ['glom', 'forget'], carryOut: (room, { asker, words }) => askToForget(room, asker, words) },
];

const byWord = new Map(
  deeds.flatMap(({ words, carryOut }) => words.map((word) => [word, carryOut] as const)),
);

/** The deed that a command names and the words after it; `null` where it is a question. */
export function deedIn(text: string): { readonly carryOut: CommandDeed; readonly words: string } | null {
  const [first = '', ...others] = typedText(text).split(' ');
  const carryOut = byWord.get(fold(first));
  return carryOut === undefined ? null : { carryOut, words: others.join(' ') };
}
