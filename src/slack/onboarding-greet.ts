import { noteInvited } from '../app/note-invited.ts';
import type { Place } from '../app/place.ts';
import { dayOf } from '../domain/calendar.ts';
import { wordsFor } from '../words/words-for.ts';
import { greetingMessage } from './blocks/greeting-message.ts';
import { certainlyNotDelivered } from './certainly-not-delivered.ts';
import { sendAgain } from './send-again.ts';
import type { SlackRoom } from './slack-room.ts';

/**
 * Greets a channel that the bot was brought to, the first time and never again: that it was is stored before the
 * greeting is sent. In the council's language, which is Swedish until somebody says otherwise.
 */
export async function greet(room: SlackRoom, place: Place, inviter: string | null): Promise<void> {
  if (!(await noteInvited(room, place, inviter))) return;
  const people = await room.seats.people(place);
  const { language, zone } = people?.setting ?? { language: 'sv' as const, zone: 'Europe/Stockholm' };
  const today = dayOf(room.clock.now(), zone);
  const council = { id: people?.council.id ?? null, zone };
  const message = greetingMessage({ words: wordsFor(language), council, today }, people?.hasPlan === true);
  const send = () =>
    room.client.chat.postMessage({
      channel: place.channel,
      ...message,
      unfurl_links: false,
      unfurl_media: false,
    });
  await sendAgain(room, send, certainlyNotDelivered);
}
