import type { DeliveryState, Recipient } from '../../domain/delivery.ts';
import { deliveryKindText } from './delivery-kind-text.ts';
import { momentText } from './moment-text.ts';
import type { Reader } from './reader.ts';
import { person, type Run } from './rich-text.ts';

/** What is told of a delivery. */
export type DeliveryTold = {
  readonly kind: string;
  readonly to: Recipient | null;
  readonly state: DeliveryState;
  readonly dueAt: Date;
  readonly sentAt: Date | null;
  readonly error: string | null;
};

const mostNamed = 5;

/** What went to whom, what became of it and when: one row for one delivery, or for several that only their readers tell apart. */
export function deliveryRow(lines: readonly DeliveryTold[], reader: Reader): readonly Run[] {
  const [first] = lines;
  if (first === undefined) return [];
  const { words, council } = reader;
  const named = lines
    .slice(0, mostNamed)
    .flatMap(({ to }, index): readonly Run[] => [index === 0 ? ' ' : ', ', whomRun(to, reader)]);
  const left = lines.length - mostNamed;
  const when = momentText(first.sentAt ?? first.dueAt, council.zone, words);
  return [
    deliveryKindText(first.kind, reader),
    ...named,
    left > 0 ? ` ${words.common.andMore(left)}` : '',
    ` · ${stateText(first, reader)} · ${when}`,
  ];
}

function stateText({ state, error }: DeliveryTold, { words }: Reader): string {
  const { state: texts } = words.deliveries.list;
  return state === 'cancelled' && error === 'skipped' ? texts.skipped : texts[state];
}

function whomRun(to: Recipient | null, { words }: Reader): Run {
  if (to === null) return words.deliveries.list.someone;
  return to.kind === 'person' ? person(to.user) : { type: 'channel', channel_id: to.channel };
}
