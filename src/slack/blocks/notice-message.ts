import type { Button } from '@slack/types';
import type { DeliverySaying } from '../../domain/delivery-saying.ts';
import type { Words } from '../../words/words.ts';
import { deliveryActions } from '../reminder-ids.ts';
import { deliveryErrorText } from './delivery-error-text.ts';
import { escapeText } from './escape-text.ts';
import { slackLimits } from './limits.ts';
import type { Message } from './message.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { paragraph, type Run, richText } from './rich-text.ts';

type Notice = Extract<DeliverySaying, { kind: 'notice' }>;

/** What a coordinator is told of a message that did not arrive: what, where, why and the way out of it. */
export function noticeMessage({ error, about }: Notice, { words, council }: Reader): Message {
  const { notice } = words.deliveries;
  const what = whatText(error, about.kind, words);
  const why = deliveryErrorText(error, words);
  const where: Run[] = about.channel === null ? [] : [{ type: 'channel', channel_id: about.channel }, ' '];
  const ids = { council: council.id, delivery: about.delivery };
  return {
    text: escapeText(`${what} ${why}`),
    blocks: [
      richText(paragraph(`${what} `, ...where, why)),
      {
        type: 'actions',
        elements: [
          noticeButton(`${deliveryActions.send}0`, notice.again, ids),
          noticeButton(deliveryActions.list, notice.all, { council: council.id }),
        ],
      },
    ],
  };
}

function whatText(error: string, kind: string, { deliveries: { notice } }: Words): string {
  if (error === 'unsure') return notice.what.unsure;
  if (kind === 'agenda-asking') return notice.what.reminder;
  if (kind.startsWith('agenda-')) return notice.what.agenda;
  return kind === 'reminder' || kind === 'weekly-post' ? notice.what[kind] : notice.what.other;
}

function noticeButton(action_id: string, label: string, ids: object): Button {
  return {
    type: 'button',
    action_id,
    text: plainText(label, slackLimits.button),
    value: JSON.stringify(ids),
  };
}
