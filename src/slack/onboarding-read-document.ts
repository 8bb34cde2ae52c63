import { councilSeasons } from '../app/council-seasons.ts';
import { previewImport } from '../app/preview-import.ts';
import type { Words } from '../words/words.ts';
import type { Asker } from './asker.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { coordinatorAt } from './coordinator-at.ts';
import { fileBlock } from './onboarding-import-form.ts';
import { previewForm } from './onboarding-preview-form.ts';
import { type DocumentRefusal, planDocument } from './plan-document.ts';
import type { SlackRoom } from './slack-room.ts';
import type { Settled } from './submit-in-time.ts';

/** What came of a document that somebody sent in: a look at what it holds and changes, or why it cannot be taken. */
export async function readDocument(
  room: SlackRoom,
  { user, place }: Asker,
  file: string | null,
): Promise<Settled> {
  const at = await coordinatorAt(room, { user, place });
  if ('refused' in at) return { kind: 'returned', message: at.refused };
  const { words, people } = at;
  const council = { workspace: place.workspace, channel: people.council.channel };
  const complaint = (text: string): Settled => ({
    kind: 'complaints',
    complaints: [{ block: fileBlock, text }],
  });
  if (file === null) return complaint(words.onboarding.refused.file);
  const read = await planDocument(room, { file, user }, await councilSeasons(room, council));
  if ('refused' in read) return complaint(documentRefusal(read, words));
  const preview = await previewImport(room, { place: council, decided: read.reading.decided });
  if (preview.outcome === 'unchanged')
    return { kind: 'told', message: plainMessage(words.onboarding.preview.unchanged) };
  return { kind: 'next', view: previewForm({ channel: council.channel, file, read, preview }, words) };
}

/** Why a document cannot be read, in a sentence that says what to do. */
export function documentRefusal(refusal: DocumentRefusal, { onboarding }: Words): string {
  const { refused } = onboarding;
  return refusal.refused === 'too-large'
    ? refused['too-large'](refusal.limit / 1024)
    : refused[refusal.refused];
}
