import { councilSeasons } from '../app/council-seasons.ts';
import { type Imported, importPlan } from '../app/import-plan.ts';
import type { Words } from '../words/words.ts';
import type { Asker } from './asker.ts';
import type { Message } from './blocks/message.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { runMessage } from './blocks/run-message.ts';
import { coordinatorAt } from './coordinator-at.ts';
import { documentRefusal } from './onboarding-read-document.ts';
import { planDocument } from './plan-document.ts';
import type { SlackRoom } from './slack-room.ts';
import type { Settled } from './submit-in-time.ts';

/**
 * Makes a document that was looked at the plan in force. It is fetched and read anew, so that nothing of it had to be
 * kept in between, and whoever confirms is asked anew who they are.
 */
export async function importDocument(
  room: SlackRoom,
  { user, place }: Asker,
  file: string,
): Promise<Settled> {
  const at = await coordinatorAt(room, { user, place });
  if ('refused' in at) return { kind: 'returned', message: at.refused };
  const council = { workspace: place.workspace, channel: at.people.council.channel };
  const read = await planDocument(room, { file, user }, await councilSeasons(room, council));
  if ('refused' in read) return { kind: 'returned', message: plainMessage(documentRefusal(read, at.words)) };
  const imported = await importPlan(room, { ...read, place: council, by: user });
  const { title } = read.reading.decided.document;
  return { kind: 'told', message: importedMessage(imported, title, at.words) };
}

function importedMessage({ outcome }: Imported, title: string | null, words: Words): Message {
  const { imports, onboarding, common } = words;
  const named = title === null ? imports.untitled : common.quote(title);
  switch (outcome) {
    case 'first': {
      const done = onboarding.done.first(named);
      return runMessage(done, [done], [onboarding.done.next]);
    }
    case 'updated':
      return plainMessage(imports.updated(named));
    case 'unchanged':
      return plainMessage(imports.unchanged(named));
    case 'conflict':
      return plainMessage(onboarding.refused.conflict);
  }
}
