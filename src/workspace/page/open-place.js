import { announcer } from './announcer.js';
import { authorOf } from './author-of.js';
import { follow } from './follow.js';
import { looksFor } from './looks-for.js';
import { messageDeeds } from './message-deeds.js';
import { modalStages } from './modal-stages.js';
import { conversation } from './parts/conversation.js';
import { messageItem } from './parts/message-item.js';
import { messageList } from './parts/message-list.js';
import { modals } from './parts/modals.js';
import { outcomeLines } from './parts/outcome-lines.js';

/** @typedef {import('./seen.d.ts').Seen} Seen */

/**
 * Opens a place for a person: draws it, carries what the person does to the workspace, and
 * follows what happens there until the signal stops it.
 *
 * @param {import('./visit.d.ts').Visit} visit
 * @param {AbortSignal} signal
 */
export function openPlace(visit, signal) {
  const { directory, person, place } = visit;
  const where = { user: person.id, channel: place.id };
  const looks = looksFor(directory, person);
  const { list, update } = messageList(looks, draw, isMine);
  const scene = conversation(visit, list, looks.words);
  const dialogs = modals(person.id, modalStages(person.id, looks));
  const announce = announcer(scene.news, person.id, (message) =>
    looks.words.newMessage(authorOf(message, directory).name, message.text),
  );

  /** @param {Seen} message */
  function isMine({ kind, user }) {
    return kind === 'ephemeral' || user === person.id;
  }
  /** @param {Seen} message */
  function draw(message) {
    const { lines, attempt } = outcomeLines(looks);
    const showing = { ...looks, ...messageDeeds({ ...where, message: message.ts }, attempt) };
    return messageItem({ message, author: authorOf(message, directory), lines }, showing);
  }
  /** @param {{ readonly messages: readonly Seen[] }} answer */
  async function onAnswer({ messages }) {
    update(messages);
    announce(messages);
    scene.tellEmpty(messages.length === 0);
    await dialogs.update();
  }
  signal.addEventListener('abort', dialogs.clear);
  void follow(where, { onAway: scene.tellAway, onAnswer }, signal);
  return scene;
}
