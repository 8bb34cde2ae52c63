import type { Button, KnownBlock } from '@slack/types';
import type { DeliveryState } from '../../domain/delivery.ts';
import type { DeliverySettings } from '../../domain/delivery-settings.ts';
import { deliveryActions } from '../reminder-ids.ts';
import { deliveriesPast } from './deliveries-past.ts';
import { deliveryErrorText } from './delivery-error-text.ts';
import { deliveryKindText } from './delivery-kind-text.ts';
import { type DeliveryTold, deliveryRow } from './delivery-row.ts';
import { deliveryRulesText } from './delivery-rules-text.ts';
import { escapeText } from './escape-text.ts';
import { footnote } from './footnote.ts';
import { header } from './header.ts';
import { slackLimits } from './limits.ts';
import type { Message } from './message.ts';
import { momentText } from './moment-text.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { bold, paragraph, richText } from './rich-text.ts';

type Line = DeliveryTold & { readonly id: string };

/** What a coordinator is shown: what comes, what there is in the ledger, and how many that should be there are not. */
export type ShownDeliveries = {
  readonly coming: readonly { readonly kind: string; readonly at: Date; readonly count: number }[];
  readonly lines: readonly Line[];
  readonly missing: number;
  readonly settings: DeliverySettings;
};

const mostWithButtons = 4;
const open: ReadonlySet<DeliveryState> = new Set(['pending', 'sending', 'uncertain']);

/** What will be said and when, what waits for a person, and what has been; with the buttons to step in. */
export function deliveryListMessage(
  { coming, lines, missing, settings }: ShownDeliveries,
  reader: Reader,
): Message {
  const texts = reader.words.deliveries.list;
  const parked = lines.filter(({ state }) => state === 'parked');
  const waiting = lines.filter(({ state }) => open.has(state));
  const been = lines.filter(({ state }) => state !== 'parked' && !open.has(state));
  const parts = [
    ...titled(texts.needsYou, steerable(parked, reader)),
    ...titled(texts.waiting, steerable(waiting, reader)),
    ...titled(
      texts.coming,
      coming.flatMap((one) => comingBlocks(one, reader)),
    ),
    ...titled(texts.been, deliveriesPast(been, reader)),
  ];
  return {
    text: escapeText(texts.title),
    blocks: [
      header(texts.title),
      ...(missing > 0 ? [footnote(texts.audit(missing))] : []),
      ...(parts.length === 0 ? [richText(paragraph(texts.nothing))] : parts),
      footnote(deliveryRulesText(settings, reader.words)),
      footnote(texts.whenUnsure[settings.whenUnsure]),
      footnote(texts.how),
      changeButton(reader),
    ],
  };
}

function titled(title: string, blocks: readonly KnownBlock[]): readonly KnownBlock[] {
  return blocks.length === 0 ? [] : [richText(paragraph(bold(title))), ...blocks];
}

function steerable(lines: readonly Line[], reader: Reader): readonly KnownBlock[] {
  const left = lines.length - mostWithButtons;
  return [
    ...lines.slice(0, mostWithButtons).flatMap((line) => lineBlocks(line, reader)),
    ...(left > 0 ? [footnote(reader.words.common.andMore(left))] : []),
  ];
}

function comingBlocks(
  { kind, at, count }: ShownDeliveries['coming'][number],
  reader: Reader,
): readonly KnownBlock[] {
  const { list } = reader.words.deliveries;
  const whom = kind === 'reminder' || kind === 'agenda-asking' ? ` ${list.toAll(count)}` : '';
  const when = momentText(at, reader.council.zone, reader.words);
  const value = { council: reader.council.id, coming: kind };
  return [
    richText(paragraph(`${deliveryKindText(kind, reader)}${whom} · ${when}`)),
    stepIn(`coming-${kind}`, { send: list.sendNow, value }, reader),
  ];
}

function lineBlocks(line: Line, reader: Reader): readonly KnownBlock[] {
  const { list } = reader.words.deliveries;
  const { id, state, error } = line;
  const why = error === null || state !== 'parked' ? '' : ` – ${deliveryErrorText(error, reader.words)}`;
  const told = richText(paragraph(...deliveryRow([line], reader), why));
  if (state !== 'parked' && state !== 'pending') return [told];
  const send = state === 'parked' ? list.sendAgain : list.sendNow;
  return [told, stepIn(id, { send, value: { council: reader.council.id, delivery: id } }, reader)];
}

type SteppingIn = { readonly send: string; readonly value: object };

function stepIn(key: string, { send, value }: SteppingIn, { words }: Reader): KnownBlock {
  const button = (action: string, label: string): Button => ({
    type: 'button',
    action_id: `${action}${key}`,
    text: plainText(label, slackLimits.button),
    value: JSON.stringify(value),
  });
  const { skip } = words.deliveries.list;
  return {
    type: 'actions',
    elements: [button(deliveryActions.send, send), button(deliveryActions.skip, skip)],
  };
}

function changeButton({ words, council }: Reader): KnownBlock {
  const button: Button = {
    type: 'button',
    action_id: deliveryActions.change,
    text: plainText(words.deliveries.form.open, slackLimits.button),
    value: JSON.stringify({ council: council.id }),
  };
  return { type: 'actions', elements: [button] };
}
