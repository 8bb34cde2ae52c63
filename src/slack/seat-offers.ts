import type { KnownBlock } from '@slack/types';
import type { Answered } from '../app/ask-plan.ts';
import type { Answer } from '../domain/answer.ts';
import type { Language } from '../domain/language.ts';
import { mayDo } from '../domain/permission.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { suspectedUnits } from '../domain/unit-merge.ts';
import { actorOf } from './actor-of.ts';
import { appointMenu } from './blocks/appoint-menu.ts';
import { mergeOffers } from './blocks/merge-offers.ts';
import type { Message } from './blocks/message.ts';
import type { Reader } from './blocks/reader.ts';
import { appointButton } from './blocks/seat-buttons.ts';
import { readerOf } from './reader-of.ts';
import type { SlackRoom } from './slack-room.ts';

type AboutSeats = Extract<Answer, { kind: 'owners' | 'owners-of-unit' | 'vacancies' }>;

/** An answer as a message, for somebody who may be a coordinator. */
type Told = {
  readonly answered: Extract<Answered, { kind: 'answer' }>;
  readonly message: Message;
  readonly language: Language | null;
};

/**
 * Adds to an answer about seats what a coordinator can do there: give a unit its contact, and say whether two units are
 * one. Everybody else sees the answer as it is.
 */
export async function withSeatOffers(
  room: SlackRoom,
  user: string,
  { answered, message, language }: Told,
): Promise<Message> {
  const { answer, council } = answered;
  if (council === null || !isAboutSeats(answer)) return message;
  const snapshot = await room.plans.snapshot(council.id);
  if (snapshot === null || isSurelyNone(snapshot, user)) return message;
  const [people, actor] = await Promise.all([
    room.seats.people({ council: council.id }),
    actorOf(room, user),
  ]);
  if (people === null || !mayDo(people, actor, { to: 'coordinate' })) return message;
  const offers = offersFor(answer, snapshot, readerOf(answered, language));
  return { ...message, blocks: [...message.blocks, ...offers] };
}

/** Most who ask are no coordinators, and their answers wait for nothing. */
function isSurelyNone({ plan: { coordinators } }: Snapshot, user: string): boolean {
  return coordinators.length > 0 && coordinators.every((one) => one.user !== user);
}

function isAboutSeats(answer: Answer): answer is AboutSeats {
  return answer.kind === 'owners' || answer.kind === 'owners-of-unit' || answer.kind === 'vacancies';
}

function offersFor(answer: AboutSeats, { plan }: Snapshot, reader: Reader): readonly KnownBlock[] {
  switch (answer.kind) {
    case 'owners':
      return appointMenu(answer.units.rows, reader);
    case 'owners-of-unit': {
      const { unit } = answer.owner;
      return unit === null ? [] : [{ type: 'actions', elements: [appointButton(unit.id, reader)] }];
    }
    case 'vacancies':
      return [...appointMenu(answer.vacancies.rows, reader), ...mergeOffers(suspectedUnits(plan), reader)];
  }
}
