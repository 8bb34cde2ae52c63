import { amendDeliveries } from '../../src/app/amend-deliveries.ts';
import { auditDeliveries } from '../../src/app/audit-deliveries.ts';
import type { Courier } from '../../src/app/delivery-courier.ts';
import { planDeliveries } from '../../src/app/plan-deliveries.ts';
import type { LogFields } from '../../src/app/ports.ts';
import { recordNothingNew } from '../../src/app/record-nothing-new.ts';
import { sendDueDeliveries } from '../../src/app/send-due-deliveries.ts';
import type { CouncilPlan } from '../../src/domain/council-plan.ts';
import type { DeliverySettings } from '../../src/domain/delivery-settings.ts';
import { type DeliveryTimes, usualTimes } from '../../src/domain/delivery-settlement.ts';
import type { Language } from '../../src/domain/language.ts';
import type { MeetingPlan } from '../../src/domain/meeting.ts';
import { startDeliveries } from '../../src/scheduler/start-deliveries.ts';
import { deliveryClient } from '../../src/slack/delivery-client.ts';
import { slackCourier } from '../../src/slack/delivery-courier.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import type { WorkspaceApp } from '../../src/workspace/workspace-app.ts';
import { machineClock } from '../../src/workspace/workspace-clock.ts';
import { anActivity } from './activities.ts';
import { aClock } from './clock.ts';
import { aDatabase } from './databases.ts';
import { givenSeat } from './given-seats.ts';
import { aLentDatabase } from './lent-database.ts';
import { aPlan } from './plans.ts';
import { smallApp, smallWorkspace } from './small-workspace.ts';
import { storedPlan, storePlan } from './stored-plans.ts';

type Says = {
  readonly plan?: CouncilPlan;
  /** Where time stands at first; a Sunday evening in November unless told. */
  readonly at?: string;
  readonly database?: Storage['kind'];
  readonly app?: Partial<WorkspaceApp>;
  readonly times?: Partial<DeliveryTimes>;
};

const councilPlace = { workspace: 'T0TEST', channel: 'C0COUNCIL' } as const;

/** On Vindkraft Bo, who reads English, answers for LK Miljö with Anna as deputy, and nobody for LiU Samverkan. */
const decided = aPlan({
  activities: [anActivity({ name: 'Vindkraft', seats: ['LK Miljö', 'LiU Samverkan'] })],
});

/** A council whose bot says things by itself, step by step as a test wants it. */
export type DeliveriesAtWork = Awaited<ReturnType<typeof deliveriesAtWork>>;

/**
 * Puts it to work: a stored plan, the workspace over the wire, and processes of the bot that the test lets take turns.
 * Time stands still but for what the test moves. Anna coordinates.
 */
export async function deliveriesAtWork(says: Says = {}) {
  const clock = aClock(says.at ?? '2026-11-22T20:00:00Z');
  const logged: LogFields[] = [];
  const keep = (fields: LogFields) => void logged.push(fields);
  const log = { debug: () => {}, info: () => {}, warn: keep, error: keep };
  const database = says.database === 'server' ? await aDatabase('server') : await aLentDatabase();
  const storage = await database.open();
  const { council, units } = await storePlan(storage, says.plan ?? decided, { place: councilPlace, clock });
  const unitOf = (name: string) => units.find((unit) => unit.name === name)?.id ?? '';
  await givenSeat(storage, council.id, { unit: unitOf('Miljö'), user: 'U0BO', deputy: 'U0ANNA' });
  const aDecision = async () => {
    const people = await storage.seats.people({ council: council.id });
    return { by: null, at: clock.now(), basedOn: people?.council.version ?? 0 };
  };
  await storage.councils.appointCoordinator(council.id, { user: 'U0ANNA', party: null }, await aDecision());
  const workspace = await smallWorkspace({
    clock: { ...machineClock, now: () => clock.now().getTime() },
    ...(says.app && { app: says.app }),
  });
  const times = { ...usualTimes, ...says.times };
  const client = deliveryClient(log, {
    botToken: smallApp.botToken,
    apiUrl: workspace.apiUrl,
    timeout: times.call,
  });

  /** One process of the bot; `amiss` spoils what it does in Slack, and it takes `held` milliseconds until it may post. */
  const aProcess = (name: string, amiss: (courier: Courier) => Courier = (courier) => courier, held = 0) => {
    const deps = {
      ...storage,
      clock,
      log,
      times,
      courier: amiss(slackCourier({ ...storage, clock, log }, client)),
    };
    const plans = planDeliveries(deps);
    const send = sendDueDeliveries(deps, { name, watch: () => () => held, isStopping: () => false });
    const amend = amendDeliveries(deps);
    return {
      plan: () => plans(clock.now()),
      send,
      amend: () => amend(clock.now()),
      async turn() {
        await plans(clock.now());
        await send();
        await amend(clock.now());
      },
    };
  };
  return {
    ...workspace.people,
    bo: workspace.people.as('U0BO', 'D0BO'),
    anna: workspace.people.as('U0ANNA', 'D0ANNA'),
    channel: workspace.people.as('U0ANNA', 'C0COUNCIL'),
    council: council.id,
    clock,
    /** The council sets how the bot is to behave. */
    sets: async (deliveries: Partial<DeliverySettings>) => {
      const held = (await storedPlan(storage, councilPlace)).council.settings;
      const settings = { ...held, deliveries: { ...held.deliveries, ...deliveries } };
      await storage.councils.changeSettings(council.id, { settings }, await aDecision());
    },
    /** Every row of the ledger as it stands: what, where it got to, and why. */
    ledger: async () => {
      const lines = await storage.ledger.lines(council.id, new Date(0));
      return lines.map(({ kind, state, error }) => [kind, state, error]).sort();
    },
    logged,
    database,
    storage,
    aProcess,
    /** A second council in another channel of the workspace, and its id. */
    anotherCouncil: async () => {
      const place = { ...councilPlace, channel: 'C0OTHER' };
      return (await storePlan(storage, says.plan ?? decided, { place, clock })).council.id;
    },
    /** The bot as it runs by itself; with a ledger that loses what is planned or a council that cannot be read, where the test says so. */
    starts: ({ plansNothing = false, cannotRead = '' } = {}) => {
      const forgetful = { ...storage.outbox, plan: async () => undefined };
      const outbox = plansNothing ? forgetful : storage.outbox;
      const plans: typeof storage.plans = {
        ...storage.plans,
        snapshot: async (id) =>
          id === cannotRead
            ? Promise.reject(new Error('A plan that makes no sense'))
            : storage.plans.snapshot(id),
      };
      const courier = slackCourier({ ...storage, clock, log }, client);
      return startDeliveries({ ...storage, plans, clock, log, times, courier, outbox });
    },
    /** A coordinator sends what was parked of a kind. */
    sendsAgain: async (kind: string) => {
      const lines = await storage.ledger.lines(council.id, clock.now());
      for (const { id } of lines.filter((line) => line.kind === kind && line.state === 'parked'))
        await storage.ledger.intervene({ council: council.id, id }, 'send', clock.now());
    },
    audit: () => auditDeliveries(storage, council.id, { now: clock.now(), awakeSince: new Date(0) }),
    speaks: async (language: Language) =>
      storage.councils.changeSettings(council.id, { language }, await aDecision()),
    /** The council plans a meeting, and its id is told. */
    meets: async (meeting: MeetingPlan) => {
      const planned = await storage.meetings.plan(
        council.id,
        { plans: [meeting], rule: null },
        await aDecision(),
      );
      return planned === 'overtaken' ? '' : (planned[0]?.id ?? '');
    },
    moves: async (id: string, plan: MeetingPlan) =>
      storage.meetings.change(council.id, { id, plan }, await aDecision()),
    cancels: async (id: string) => storage.meetings.cancel(council.id, id, await aDecision()),
    appoints: (unit: string, user: string) =>
      givenSeat(storage, council.id, { unit: unitOf(unit), user, at: clock.now() }),
    /** Somebody says that nothing is new on everything that is theirs. */
    reports: async (user: string) => {
      const actor = { user, workspace: councilPlace.workspace, standing: 'member' } as const;
      const meant = { workspace: councilPlace.workspace, council: council.id };
      for (const { id } of (await storedPlan(storage, councilPlace)).activities)
        await recordNothingNew(
          { ...storage, clock },
          { ...meant, actor, activity: id, seat: null, seen: null },
        );
    },
    storedPlan: () => storedPlan(storage, councilPlace),
    end: async () => {
      await workspace.close();
      await storage.close();
      await database.drop();
    },
  };
}
