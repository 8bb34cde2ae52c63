import type { AwaitedActivity } from '../../domain/reminder-post.ts';
import type { WeeklyPost } from '../../domain/weekly-post.ts';
import { cutText } from './cut-text.ts';
import { escapeText } from './escape-text.ts';
import { footnote } from './footnote.ts';
import { header } from './header.ts';
import { shown } from './limits.ts';
import { meetingRow } from './meeting-row.ts';
import type { Message } from './message.ts';
import { plainMessage } from './plain-message.ts';
import type { Reader } from './reader.ts';
import { reminderReasonText } from './reminder-reason-text.ts';
import { bold, bullets, paragraph, richText } from './rich-text.ts';

const most = 15;
const few = 4;

/**
 * When the council meets next and what is reported there, and what it waits to hear, for everybody in its channel; once
 * all is in, thanks alone.
 */
export function reminderPostMessage(post: WeeklyPost | null, reader: Reader): Message {
  const texts = reader.words.deliveries.post;
  if (post === null) return plainMessage(texts.done);
  const { awaited, vacant, next } = post;
  const title = texts.awaited(awaited.length);
  const left = awaited.length - most;
  const rows = awaited.slice(0, most).map((one) => row(one, reader));
  const more = left > 0 ? [paragraph(reader.words.common.andMore(left))] : [];
  const vacancies = vacant.length > 0 ? [paragraph(texts.vacant, sidesText(vacant, reader), '.')] : [];
  return {
    text: escapeText(title),
    blocks: [
      header(texts.title),
      ...(next === null ? [] : nextBlocks(next, reader)),
      richText(paragraph(title), bullets(rows), ...more, ...vacancies),
      footnote(texts.how),
    ],
  };
}

function nextBlocks({ meeting, reports }: NonNullable<WeeklyPost['next']>, { words }: Reader) {
  const texts = words.deliveries.post;
  const names = reports.slice(0, few).map(({ name }) => cutText(name, shown.note));
  const left = reports.length - few;
  const more = left > 0 ? ` ${words.common.andMore(left)}` : '';
  const told = names.length > 0 ? [richText(paragraph(texts.there, names.join(', '), more, '.'))] : [];
  return [richText(paragraph(texts.next)), meetingRow({ meeting, clash: null }, words), ...told];
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
