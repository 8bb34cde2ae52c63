import type { ReportReason } from '../../domain/agenda.ts';
import type { Words } from '../../words/words.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { shown } from './limits.ts';
import { statusText } from './status-text.ts';

/** Why an activity is on the agenda, in a few words. */
export function reasonText(reason: ReportReason, words: Words): string {
  const { reason: say } = words.agendas;
  switch (reason.why) {
    case 'dated': {
      const text = cutText(reason.text, shown.note);
      return reason.late ? say.late(text) : say.dated(text);
    }
    case 'not-reached':
      return say.notReached(dayText(reason.on, words));
    case 'pinned':
      return say.pinned;
    case 'in-trouble':
      return say.inTrouble;
    case 'changed':
      return say.changed(statusText(reason.from, words));
    case 'unheard':
      return reason.since === null ? say.neverHeard : say.unheard(dayText(reason.since, words));
  }
}
