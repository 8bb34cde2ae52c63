import type { AwaitedActivity, ReminderPost } from '../../domain/reminder-post.ts';
import { cutText } from './cut-text.ts';
import { escapeText } from './escape-text.ts';
import { footnote } from './footnote.ts';
import { header } from './header.ts';
import { shown } from './limits.ts';
import type { Message } from './message.ts';
import { plainMessage } from './plain-message.ts';
import type { Reader } from './reader.ts';
import { reminderReasonText } from './reminder-reason-text.ts';
import { bold, bullets, paragraph, richText } from './rich-text.ts';

const most = 15;
const few = 4;

/** What the council waits to hear before the next reporting, for everybody in its channel; once all is in, thanks alone. */
export function reminderPostMessage(post: ReminderPost | null, reader: Reader): Message {
  const texts = reader.words.deliveries.post;
  if (post === null) return plainMessage(texts.done);
  const { awaited, vacant } = post;
  const title = texts.awaited(awaited.length);
  const left = awaited.length - most;
  const rows = awaited.slice(0, most).map((one) => row(one, reader));
  const more = left > 0 ? [paragraph(reader.words.common.andMore(left))] : [];
  const vacancies = vacant.length > 0 ? [paragraph(texts.vacant, sidesText(vacant, reader), '.')] : [];
  return {
    text: escapeText(title),
    blocks: [
      header(texts.title),
      richText(paragraph(title), bullets(rows), ...more, ...vacancies),
      footnote(texts.how),
    ],
  };
}

function row({ name, reason, missing, reported }: AwaitedActivity, reader: Reader) {
  const texts = reader.words.deliveries.post;
  // Where one side is in, "no report yet" would deny it: who is missing says it all.
  const isDenied = reported.length > 0 && reason.kind === 'silent' && reason.since === null;
  const because = isDenied ? '' : `${reminderReasonText(reason, reader)}; `;
  const why = ` – ${because}${texts.missing(sidesText(missing, reader))}`;
  const heard = reported.length > 0 ? `, ${texts.reported(sidesText(reported, reader))}` : '';
  return paragraph(bold(cutText(name, shown.name)), why, heard);
}

/** `LK Hållbarhetsenheten, LiU Samverkansenheten och 2 till`. */
function sidesText(sides: AwaitedActivity['missing'], { words }: Reader): string {
  const names = sides.map(({ party, unit }) =>
    cutText(unit === null ? party : `${party} ${unit}`, shown.note),
  );
  const left = names.length - few;
  const more = left > 0 ? ` ${words.common.andMore(left)}` : '';
  return names.slice(0, few).join(', ') + more;
}
