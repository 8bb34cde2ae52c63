import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { z } from 'zod';
import { changeAgenda, noteAgenda, openAgendaForm } from '../agenda-change.ts';
import { agendaActions, agendaForms } from '../agenda-ids.ts';
import { postAgendaPressed } from '../agenda-post.ts';
import { agendaAnswer } from '../agenda-show.ts';
import { plainMessage } from '../blocks/plain-message.ts';
import { readMetadata } from '../modals/private-metadata.ts';
import type { Opening } from '../open-once.ts';
import type { SlackRoom } from '../slack-room.ts';
import { wordsOf } from '../words-of.ts';
import { deedButton } from './deed-button.ts';
import { formSubmission } from './form-submission.ts';
import { openingButton } from './opening-button.ts';

const ofMeeting = z.strictObject({ council: z.string(), meeting: z.string() });

/** What is done about agendas: anybody reads them; coordinators post and change them, and take notes once their meetings have begun. */
export function listenToAgendas(app: App, room: SlackRoom): void {
  for (const action of [agendaActions.change, agendaActions.note]) {
    const open = (opening: Opening) => openForm(room, opening, action);
    app.action<BlockAction<ButtonAction>>(action, openingButton(room, open));
  }
  app.action<BlockAction<ButtonAction>>(
    agendaActions.show,
    deedButton(room, {
      ids: ofMeeting,
      carryOut: (press, { council, meeting: id }) => agendaAnswer(room, press, { council, meeting: { id } }),
    }),
  );
  app.action<BlockAction<ButtonAction>>(
    agendaActions.post,
    deedButton(room, {
      ids: ofMeeting,
      carryOut: (press, about) => postAgendaPressed(room, press, about),
    }),
  );
  app.view(
    agendaForms.change,
    formSubmission(room, {
      ids: ofMeeting,
      settle: ({ asker, view, ids, state }) => changeAgenda(room, asker, { about: ids, state, view }),
    }),
  );
  app.view(
    agendaForms.note,
    formSubmission(room, {
      ids: ofMeeting,
      settle: ({ asker, ids, state }) => noteAgenda(room, asker, { about: ids, state }),
    }),
  );
}

async function openForm(room: SlackRoom, { press, trigger, value }: Opening, action: string) {
  const about = readMetadata(ofMeeting, value);
  if (about === null) return plainMessage((await wordsOf(room, press.user)).requests.oldButton);
  return openAgendaForm(room, press, { about, opened: { trigger, action, value } });
}
