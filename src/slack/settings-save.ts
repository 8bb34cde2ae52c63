import { changeSettings } from '../app/change-settings.ts';
import type { Asked } from '../app/seat-ground.ts';
import { setCoordinators } from '../app/set-coordinators.ts';
import { isSameValue } from '../domain/same-value.ts';
import type { CouncilSetting } from '../domain/settings-check.ts';
import type { Asker } from './asker.ts';
import { coordinatorNews } from './blocks/coordinator-news.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { coordinatorAt } from './coordinator-at.ts';
import type { ViewState } from './modals/view-state.ts';
import {
  type CoordinatorChanges,
  coordinatorChanges,
  coordinatorComplaints,
} from './settings-coordinators.ts';
import { settingsWanted } from './settings-wanted.ts';
import type { SlackRoom } from './slack-room.ts';
import type { Settled } from './submit-in-time.ts';
import { tellPerson } from './tell-person.ts';
import { wordsOf } from './words-of.ts';

/**
 * Saves a council's settings once everything in the form holds. What is saved is how the form differs from what holds
 * now, so that one that broke halfway is completed by being sent in again.
 */
export async function saveSettings(room: SlackRoom, asker: Asker, state: ViewState): Promise<Settled> {
  const at = await coordinatorAt(room, asker);
  if ('refused' in at) return { kind: 'returned', message: at.refused };
  const { people, actor, words } = at;
  const wanted = settingsWanted(state, people.setting, words);
  const changes = coordinatorChanges(state, people);
  const wrong = 'complaints' in wanted ? wanted.complaints : [];
  const complaints = [...wrong, ...(await coordinatorComplaints(room, changes, at))];
  if ('complaints' in wanted || complaints.length > 0) return { kind: 'complaints', complaints };

  const { language, zone, seasons } = people.setting;
  const isSame = isSameValue(wanted.setting, { language, zone, seasons });
  const { workspace, channel } = people.council;
  const asked = { where: { workspace, channel }, actor };
  if (!isSame) await store(room, asked, wanted.setting);
  await storeCoordinators(room, asked, changes);
  await tellCoordinators(room, { changes, by: asker.user, channel });
  const isUnchanged = isSame && changes.added.length + changes.removed.length === 0;
  return {
    kind: 'told',
    message: plainMessage(isUnchanged ? words.settings.unchanged : words.settings.saved),
  };
}

async function store(room: SlackRoom, asked: Asked, setting: CouncilSetting): Promise<void> {
  const { outcome } = await changeSettings(room, { ...asked, setting });
  if (outcome !== 'changed') throw new Error(`Settings that were checked were refused: ${outcome}`);
}

async function storeCoordinators(room: SlackRoom, asked: Asked, changes: CoordinatorChanges): Promise<void> {
  const { outcome } = await setCoordinators(room, { ...asked, ...changes });
  if (outcome !== 'set') throw new Error(`Coordinators that were checked were refused: ${outcome}`);
}

type News = { readonly changes: CoordinatorChanges; readonly by: string; readonly channel: string };

async function tellCoordinators(room: SlackRoom, { changes, by, channel }: News): Promise<void> {
  const told = changes.added.filter(({ user }) => user !== by);
  for (const { user, party } of told)
    await tellPerson(room, user, coordinatorNews({ by, party, channel }, await wordsOf(room, user)));
}
