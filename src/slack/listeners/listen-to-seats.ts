import type { App, BlockAction, ButtonAction, StaticSelectAction } from '@slack/bolt';
import { acceptSeat } from '../seat-accept.ts';
import { appointToSeat } from '../seat-appoint.ts';
import { openAppoint } from '../seat-appoint-open.ts';
import { beAway } from '../seat-away.ts';
import { awayForm } from '../seat-away-form.ts';
import { declineSeat } from '../seat-decline.ts';
import { declining, reasonBlock } from '../seat-decline-form.ts';
import { openDecline } from '../seat-decline-open.ts';
import { openSeatForm } from '../seat-form-open.ts';
import { handSeatOver } from '../seat-hand-over.ts';
import { handOverForm } from '../seat-hand-over-form.ts';
import { seatActions, seatForms } from '../seat-ids.ts';
import { seatMeant } from '../seat-meant.ts';
import { keepApart, merge, pairMeant } from '../seat-merge.ts';
import type { SlackRoom } from '../slack-room.ts';
import { deedButton } from './deed-button.ts';
import { formSubmission } from './form-submission.ts';
import { openingButton } from './opening-button.ts';
import { personChanged } from './person-changed.ts';
import { pickedUnit } from './picked-unit.ts';
import { vacateButton } from './vacate-button.ts';

type Button = BlockAction<ButtonAction>;

/** Everything about seats: giving them, being asked, being away, handing over, and who has left. */
export function listenToSeats(app: App, room: SlackRoom): void {
  app.event('user_change', personChanged(room));
  listenToOpening(app, room);
  app.action<Button>(seatActions.vacate, vacateButton(room));
  app.action<Button>(
    seatActions.accept,
    deedButton(room, { ids: seatMeant, carryOut: (press, meant) => acceptSeat(room, press, meant) }),
  );
  app.action<Button>(
    seatActions.merge,
    deedButton(room, { ids: pairMeant, carryOut: (press, pair) => merge(room, press, pair) }),
  );
  app.action<Button>(
    seatActions.keepApart,
    deedButton(room, { ids: pairMeant, carryOut: (press, pair) => keepApart(room, press, pair) }),
  );
  listenToForms(app, room);
}

function listenToOpening(app: App, room: SlackRoom): void {
  const appoint = openAppoint(room);
  app.action<Button>(seatActions.appoint, openingButton(room, appoint));
  app.action<BlockAction<StaticSelectAction>>(seatActions.appointFor, pickedUnit(room, appoint));
  app.action<Button>(
    seatActions.decline,
    openingButton(room, (opening) => openDecline(room, opening)),
  );
  const tending = { deed: 'tend-seat' } as const;
  app.action<Button>(
    seatActions.away,
    openingButton(room, (opening) =>
      openSeatForm(room, opening, {
        ...tending,
        action: seatActions.away,
        title: ({ seats }) => seats.away.title,
        form: awayForm,
      }),
    ),
  );
  app.action<Button>(
    seatActions.handOver,
    openingButton(room, (opening) =>
      openSeatForm(room, opening, {
        ...tending,
        action: seatActions.handOver,
        title: ({ seats }) => seats.handOver.title,
        form: handOverForm,
      }),
    ),
  );
}

function listenToForms(app: App, room: SlackRoom): void {
  app.view(
    seatForms.appoint,
    formSubmission(room, {
      ids: seatMeant,
      settle: ({ asker, ids, state }) => appointToSeat(room, asker, { meant: ids, state }),
    }),
  );
  app.view(
    seatForms.away,
    formSubmission(room, {
      ids: seatMeant,
      settle: ({ asker, ids, state }) => beAway(room, asker, { meant: ids, state }),
    }),
  );
  app.view(
    seatForms.handOver,
    formSubmission(room, {
      ids: seatMeant,
      settle: ({ asker, ids, state }) => handSeatOver(room, asker, { meant: ids, state }),
    }),
  );
  app.view(
    seatForms.decline,
    formSubmission(room, {
      ids: declining,
      settle: ({ asker, ids, state }) => declineSeat(room, asker, { ...ids, reason: state.one(reasonBlock) }),
    }),
  );
}
