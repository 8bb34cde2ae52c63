import type { ReminderReason } from '../../domain/reminder-reason.ts';
import { agoText } from './ago-text.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { shown } from './limits.ts';
import type { Reader } from './reader.ts';

/** Why an update is asked for, in half a sentence. */
export function reminderReasonText(reason: ReminderReason, { words, today }: Reader): string {
  const texts = words.deliveries.reason;
  switch (reason.kind) {
    case 'due':
      return dueText(reason, words);
    case 'late':
      return texts.late(dayText(reason.to, words));
    case 'silent':
      return reason.since === null ? texts.never : texts.silent(agoText(reason.since, today, words));
  }
}

function dueText({ text, to, at }: ReminderReason & { kind: 'due' }, words: Reader['words']): string {
  const { due, dueAt } = words.deliveries.reason;
  const written = cutText(text, shown.note);
  return at === null ? due(written, dayText(to, words)) : dueAt(written, dayText(at, words));
}
