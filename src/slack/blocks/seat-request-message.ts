import type { Unit } from '../../domain/council-plan.ts';
import type { SeatHistory } from '../../domain/seat-history.ts';
import { channelRun } from './channel-run.ts';
import { escapeText } from './escape-text.ts';
import type { Message } from './message.ts';
import type { Reader } from './reader.ts';
import { bold, paragraph, person, quoted, type Run, richText } from './rich-text.ts';
import { requestButtons } from './seat-buttons.ts';
import { seatHistoryList } from './seat-history-list.ts';
import { unitName } from './unit-name.ts';

/**
 * A seat that somebody is asked to take. `by` is who asks, `null` for the command line; `note` is what whoever hands it
 * over wrote.
 */
export type SeatRequest = {
  readonly channel: string;
  readonly unit: Unit;
  readonly by: string | null;
  readonly isHandedOver: boolean;
  readonly note: string | null;
  readonly history: SeatHistory;
};

/** What somebody asked to take a seat is told: by whom, what it means and for which activities. */
export function seatRequestMessage(request: SeatRequest, reader: Reader): Message {
  const { unit, note, isHandedOver, history } = request;
  const texts = reader.words.seats.request;
  const noted = note === null ? [] : [paragraph(texts.note), quoted(note)];
  return {
    text: escapeText(texts.text(unitName(unit))),
    blocks: [
      richText(
        paragraph(...askedRuns(request, reader)),
        ...noted,
        paragraph(`\n${texts.means}`),
        ...seatHistoryList(history, isHandedOver, reader),
      ),
      { type: 'actions', elements: requestButtons(unit.id, reader) },
    ],
  };
}

function askedRuns({ by, unit, channel, isHandedOver }: SeatRequest, { words }: Reader): readonly Run[] {
  const { asks, handsOver, asked, inChannel } = words.seats.request;
  const who = by === null ? [asked] : [person(by), isHandedOver ? handsOver : asks];
  return [...who, bold(unitName(unit)), inChannel, channelRun(channel), '.'];
}
