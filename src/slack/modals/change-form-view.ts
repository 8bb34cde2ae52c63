import type { ModalView } from '@slack/types';
import { councilMeant } from '../../app/council-meant.ts';
import { updateNamed } from '../../domain/update-named.ts';
import type { Asker } from '../asker.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import type { SlackRoom } from '../slack-room.ts';
import { wordsOf } from '../words-of.ts';
import { noticeModal } from './notice-modal.ts';
import { updateFormView } from './update-form-view.ts';

type Meant = { readonly council: string; readonly update: string };

/** The form that words an update anew, for whoever wrote it; for anybody else a modal that says why not. */
export async function changeFormView(room: SlackRoom, asker: Asker, meant: Meant): Promise<ModalView> {
  const { council, update } = meant;
  const snapshot = await councilMeant(room, { workspace: asker.place.workspace, council });
  const found = snapshot && updateNamed(snapshot.plan, update);
  if (found) return updateFormView(room, asker, { council, activity: found.activity.id, revises: update });
  const words = await wordsOf(room, asker.user);
  const { form, refused } = words.updates;
  return noticeModal(form.changeTitle, plainMessage(refused.gone).blocks, words);
}
