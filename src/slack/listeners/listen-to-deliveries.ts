import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { deliveryForm } from '../delivery-form-ids.ts';
import { listPressed, steerPressed } from '../delivery-pressed.ts';
import { openDeliverySettings } from '../delivery-settings-open.ts';
import { saveDeliverySettings } from '../delivery-settings-save.ts';
import { deliveryValues } from '../delivery-values.ts';
import { deliveryActions, reminderActions, sendActions, skipActions } from '../reminder-ids.ts';
import { laterPressed, notMePressed } from '../reminder-pressed.ts';
import type { SlackRoom } from '../slack-room.ts';
import { deliveryButton } from './delivery-button.ts';
import { formSubmission } from './form-submission.ts';
import { openingButton } from './opening-button.ts';

type Button = BlockAction<ButtonAction>;

/** The buttons under reminders, and those with which a coordinator steps in or sets what is said when. */
export function listenToDeliveries(app: App, room: SlackRoom): void {
  const { council, steered } = deliveryValues;
  app.action<Button>(
    reminderActions.later,
    deliveryButton(room, { ids: council, carryOut: (asker, ids) => laterPressed(room, asker, ids) }),
  );
  app.action<Button>(
    reminderActions.notMe,
    deliveryButton(room, { ids: council, carryOut: (asker, ids) => notMePressed(room, asker, ids) }),
  );
  app.action<Button>(
    deliveryActions.list,
    deliveryButton(room, { ids: council, carryOut: (asker, ids) => listPressed(room, asker, ids) }),
  );
  const steering = (intervention: 'send' | 'skip') =>
    deliveryButton(room, {
      ids: steered,
      carryOut: (asker, ids) => steerPressed(room, asker, { steered: ids, intervention }),
    });
  app.action<Button>(
    deliveryActions.change,
    openingButton(room, (opening) => openDeliverySettings(room, opening)),
  );
  app.view(
    deliveryForm,
    formSubmission(room, {
      ids: council,
      settle: ({ asker, ids, state }) => saveDeliverySettings(room, asker, { council: ids.council, state }),
    }),
  );
  app.action<Button>(sendActions, steering('send'));
  app.action<Button>(skipActions, steering('skip'));
}
