import type {
  App,
  BlockAction,
  ButtonAction,
  ExternalSelectAction,
  GlobalShortcut,
  MessageShortcut,
  StaticSelectAction,
  ViewClosedAction,
  ViewSubmitAction,
} from '@slack/bolt';
import { boundedMap } from '../bounded-map.ts';
import { commentBlock } from '../modals/thanks-form.ts';
import type { SlackRoom } from '../slack-room.ts';
import { thankFor } from '../thank-for.ts';
import { updateActions, updateCallbacks, updateShortcuts } from '../update-ids.ts';
import type { RedrawCard } from '../update-room.ts';
import { updateValues } from '../update-values.ts';
import { activityPick } from './activity-pick.ts';
import { activitySearch } from './activity-search.ts';
import { changeButton } from './change-button.ts';
import { chooseButton } from './choose-button.ts';
import { formSubmission } from './form-submission.ts';
import { messageShortcut } from './message-shortcut.ts';
import { nothingNewButton } from './nothing-new-button.ts';
import { reportButton } from './report-button.ts';
import { reportShortcut } from './report-shortcut.ts';
import { retryButton } from './retry-button.ts';
import { startOverButton } from './start-over-button.ts';
import { takeBackButton } from './take-back-button.ts';
import { thanksButton } from './thanks-button.ts';
import { thanksWithWordsButton } from './thanks-with-words-button.ts';
import { updateClosed } from './update-closed.ts';
import { updateSubmission } from './update-submission.ts';

const cardsRemembered = 1_000;

/** Everything about updates that the bot listens to. */
export function listenToUpdates(app: App, room: SlackRoom): void {
  const updates = { ...room, cards: boundedMap<string, RedrawCard>(cardsRemembered) };
  const { form, thanks } = updateCallbacks;
  listenToButtons(app, updates);
  app.action<BlockAction<StaticSelectAction>>(updateActions.pick, activityPick(room));
  app.action<BlockAction<ExternalSelectAction>>(updateActions.search, activityPick(room));
  app.options<'block_suggestion'>(updateActions.search, activitySearch(room));
  app.shortcut<GlobalShortcut>(updateShortcuts.report, reportShortcut(room));
  app.shortcut<MessageShortcut>(updateShortcuts.fromMessage, messageShortcut(room));
  app.view<ViewSubmitAction>(form, updateSubmission(updates));
  app.view<ViewClosedAction>({ callback_id: form, type: 'view_closed' }, updateClosed(room));
  app.view(
    thanks,
    formSubmission(room, {
      ids: updateValues.update,
      settle: ({ asker, ids, state }) => thankFor(room, asker, { ...ids, comment: state.one(commentBlock) }),
    }),
  );
}

function listenToButtons(app: App, room: Parameters<typeof reportButton>[0]): void {
  const onPress = (action: string, listener: ReturnType<typeof reportButton>) =>
    app.action<BlockAction<ButtonAction>>(action, listener);
  onPress(updateActions.report, reportButton(room));
  onPress(updateActions.nothingNew, nothingNewButton(room));
  onPress(updateActions.change, changeButton(room));
  onPress(updateActions.takeBack, takeBackButton(room));
  onPress(updateActions.thanks, thanksButton(room));
  onPress(updateActions.thanksWithWords, thanksWithWordsButton(room));
  onPress(updateActions.retry, retryButton(room));
  onPress(updateActions.choose, chooseButton(room));
  onPress(updateActions.startOver, startOverButton(room));
}
