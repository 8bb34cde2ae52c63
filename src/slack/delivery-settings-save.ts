import { changeSettings } from '../app/change-settings.ts';
import { isSameValue } from '../domain/same-value.ts';
import type { Asker } from './asker.ts';
import { deliveryRulesText } from './blocks/delivery-rules-text.ts';
import { plainMessage } from './blocks/plain-message.ts';
import { coordinatorOf } from './coordinator-of.ts';
import { deliverySettingsWanted } from './delivery-wanted.ts';
import type { ViewState } from './modals/view-state.ts';
import type { SlackRoom } from './slack-room.ts';
import type { Settled } from './submit-in-time.ts';

/** Keeps what a form wants of a council's deliveries, for a coordinator of it, and tells by what rules they go now. */
export async function saveDeliverySettings(
  room: SlackRoom,
  asker: Asker,
  { council, state }: { readonly council: string; readonly state: ViewState },
): Promise<Settled> {
  const found = await coordinatorOf(room, asker, council);
  if ('refused' in found) return { kind: 'returned', message: found.refused };
  const { people, actor, words } = found;
  const { zone, settings } = people.setting;
  const wanted = deliverySettingsWanted(state, { zone, deliveries: settings.deliveries }, words);
  if ('complaints' in wanted) return { kind: 'complaints', complaints: wanted.complaints };
  const { deliveries } = wanted;
  if (isSameValue(deliveries, settings.deliveries))
    return { kind: 'told', message: plainMessage(words.settings.unchanged) };
  const { outcome } = await changeSettings(room, {
    where: { council },
    actor,
    setting: { settings: { deliveries } },
  });
  if (outcome !== 'changed') throw new Error(`Deliveries that were checked were refused: ${outcome}`);
  const rules = deliveryRulesText(deliveries, words);
  return { kind: 'told', message: plainMessage(`${words.deliveries.list.changed} ${rules}`) };
}
