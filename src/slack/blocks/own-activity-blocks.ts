import type { Button, KnownBlock } from '@slack/types';
import type { OwnActivity } from '../../domain/answer.ts';
import { agoText } from './ago-text.ts';
import { cutText } from './cut-text.ts';
import { dayText } from './day-text.ts';
import { dueText } from './due-text.ts';
import { shown, slackLimits } from './limits.ts';
import type { Reader } from './reader.ts';
import { reportedStatus } from './reported-status.ts';
import { bold, paragraph, richText } from './rich-text.ts';
import { seatName } from './seat-name.ts';
import { nothingNewButton, reportButton } from './update-buttons.ts';

/** One activity that a person answers for: how their seat stands, what it owes, and the buttons to give it. */
export function ownActivityBlocks(own: OwnActivity, reader: Reader): KnownBlock[] {
  const { words } = reader;
  const facts = [reportedStatus(own, words), dueText(own.due, words), heardText(own, reader)];
  const whose = own.asDeputy ? `${words.answers.owners.asDeputy}, ${seatName(own)}` : seatName(own);
  const text = [
    bold(cutText(own.activity.name, shown.name)),
    `\n${facts.filter((fact) => fact !== '').join(' · ')}\n${whose}`,
  ];
  return [richText(paragraph(...text)), { type: 'actions', elements: buttons(own, reader) }];
}

function heardText({ reportedOn, saidLast }: OwnActivity, { words, today }: Reader): string {
  if (reportedOn === null) return '';
  const tell = saidLast === 'nothing-new' ? words.told.nothingNew : words.told.due.heard;
  return tell(dayText(reportedOn, words), agoText(reportedOn, today, words));
}

/**
 * That nothing is new is only worth a click where something is owed. Beside each other in a list the buttons look alike:
 * whoever hears them read hears which activity they are about.
 */
function buttons(own: OwnActivity, reader: Reader): Button[] {
  return buttonsFor(own, reader).map((button) => ({
    ...button,
    accessibility_label: cutText(`${button.text.text}: ${own.activity.name}`, slackLimits.button),
  }));
}

function buttonsFor({ activity, due, newest }: OwnActivity, { words, council }: Reader): Button[] {
  const at = council.id ?? '';
  const report = reportButton(activity.id, at, words);
  const isOwed = due.kind !== 'settled' && !(due.kind === 'dated' && due.reported);
  return isOwed ? [report, nothingNewButton({ activity: activity.id, seen: newest }, at, words)] : [report];
}
