import type { RichTextSection } from '@slack/types';
import { dayOf } from '../../domain/calendar.ts';
import type { LogChange, LogLine } from '../../domain/log-line.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { shown } from './limits.ts';
import { logFactRun } from './log-fact-run.ts';
import type { Reader } from './reader.ts';
import { bold, paragraph, person, type Run } from './rich-text.ts';

const changesShown = 6;

/** One entry of the log: when, who, what and about what, and below it what was one thing and became another. */
export function logRow({ at, by, action, about, changes }: LogLine, reader: Reader): RichTextSection {
  const { log } = reader.words;
  return paragraph(
    bold(whenText(at, reader)),
    ' ',
    actor(by, reader),
    ` ${log.actions[action]}`,
    ...subject(about, reader),
    ...changes.slice(0, changesShown).flatMap((change) => changed(change, reader)),
  );
}

/** The day and the time of day in the council's zone. */
function whenText(at: Date, { words, council }: Reader): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: council.zone, timeStyle: 'short' });
  return `${dayText(dayOf(at, council.zone), words)} ${clock.format(at)}`;
}

function actor(by: LogLine['by'], { words }: Reader): Run {
  return typeof by === 'string' ? words.log[by] : person(by.user);
}

function subject(about: LogLine['about'], { words }: Reader): readonly Run[] {
  switch (about.of) {
    case 'unit':
    case 'activity':
      return [': ', cutText(about.name, shown.note)];
    case 'person':
      return [': ', about.user === null ? words.log.forgotten : person(about.user)];
    case 'gone':
      return [`: ${words.log.gone}`];
    default:
      return [];
  }
}

/** What has no word for people is left out. */
function changed({ what, before, after }: LogChange, reader: Reader): readonly Run[] {
  const labels: Readonly<Record<string, string>> = reader.words.log.fields;
  const label = labels[what];
  if (label === undefined) return [];
  const told = (fact: LogChange['before']) => logFactRun(what, fact, reader.words);
  const was = before === null ? [] : [told(before), ' → '];
  return [`\n${label}: `, ...was, told(after)];
}
