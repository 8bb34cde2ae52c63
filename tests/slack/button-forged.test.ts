import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { agendaActions } from '../../src/slack/agenda-ids.ts';
import { councilActions } from '../../src/slack/council-ids.ts';
import { homeActions } from '../../src/slack/home-ids.ts';
import { actions } from '../../src/slack/ids.ts';
import { logAction } from '../../src/slack/log-ids.ts';
import { meetingActions } from '../../src/slack/meeting-ids.ts';
import { deliveryActions, reminderActions } from '../../src/slack/reminder-ids.ts';
import { seatActions } from '../../src/slack/seat-ids.ts';
import { updateActions } from '../../src/slack/update-ids.ts';
import { type CouncilBesideAnother, councilBesideAnother } from '../support/council-beside-another.ts';
import { type ButtonAtHand, type ButtonIds, everyButton } from '../support/every-button.ts';
import { madeUp, room } from '../support/made-up.ts';
import { onScreen } from '../support/on-screen.ts';

let council: CouncilBesideAnother;
let ids: ButtonIds;
let untouched: unknown;
beforeAll(async () => {
  council = await councilBesideAnother();
  ids = { ...council.ids, update: await council.boReports() };
  await council.asksBo();
  untouched = await council.everything();
});
afterAll(() => council.end());
afterEach(async () => {
  expect((await council.calls()).violations).toEqual([]);
  expect(council.logged.splice(0).filter(({ errorId }) => errorId)).toEqual([]);
});

const label = { type: 'plain_text', text: 'Tryck' } as const;

/** A person presses what carries this; what they are answered, in the channel or in a form. */
async function presses(user: string, { action, block }: ButtonAtHand, value: string): Promise<string> {
  const element = block
    ? { type: 'static_select' as const, placeholder: label, options: [{ text: label, value }] }
    : { type: 'button' as const, text: label, value };
  const blocks = [
    {
      type: 'actions' as const,
      elements: [{ ...element, action_id: action }],
      ...(block && { block_id: block(ids) }),
    },
  ];
  await council.client.chat.postMessage({ channel: 'C0COUNCIL', text: 'Tryck', blocks });
  const person = council.as(user, 'C0COUNCIL');
  const desk = council.person(user);
  const { cursor } = await desk.views();
  await person.presses(action, block ? value : undefined);
  await Promise.race([person.reads(), desk.waitsFor((views) => views.cursor > cursor)]);
  const messages = (await person.sees()).slice(-1).filter(({ text }) => text !== 'Tryck');
  const { modals } = await desk.views();
  for (const _ of modals) await desk.closes();
  return [...messages, ...modals].map(onScreen).join('');
}

describe.each(everyButton)('$action', (button) => {
  const carried = () => {
    const value = button.value(ids);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };

  test.each([
    ['a guest', 'U0GUEST'],
    ['somebody from another organisation', 'U0FAR'],
  ])('changes nothing when %s presses it, and answers', async (_, user) => {
    expect(await presses(user, button, carried())).not.toBe('');
    expect(await council.everything()).toEqual(untouched);
  });

  test('made to be about something else it changes and betrays nothing, and answers', async () => {
    const forged = button.block
      ? [`activity.${council.theirs}`, 'C0NOWHERE'].map((value) => ['another option', value] as const)
      : madeUp(carried(), council.theirs, room.button);
    // A button that carries nothing at all cannot be posted.
    for (const [what, value] of forged.filter(([, written]) => written !== '')) {
      const shown = await presses('U0ANNA', button, value);
      expect(shown, what).not.toBe('');
      expect(shown, what).not.toContain('Hemlig');
      expect(await council.everything(), what).toEqual(untouched);
    }
  });
});

test('every button and menu is among them, but for those that lie in forms and in App Home', () => {
  const { startOver, pick, search } = updateActions;
  const inViews: readonly string[] = [
    startOver,
    pick,
    search,
    seatActions.vacate,
    councilActions.zone,
    ...Object.values(homeActions),
  ];
  const groups: readonly Readonly<Record<string, string>>[] = [
    actions,
    agendaActions,
    councilActions,
    deliveryActions,
    homeActions,
    meetingActions,
    reminderActions,
    seatActions,
    updateActions,
    { logAction },
  ];
  const missing = groups
    .flatMap((group) => Object.values(group))
    .filter((id) => !everyButton.some(({ action }) => action.startsWith(id)));
  expect(missing.toSorted()).toEqual(inViews.toSorted());
});
