import { amendDeliveries } from '../../src/app/amend-deliveries.ts';
import { deliveryFacts } from '../../src/app/delivery-facts.ts';
import { planDeliveries } from '../../src/app/plan-deliveries.ts';
import { sendDueDeliveries } from '../../src/app/send-due-deliveries.ts';
import type { Agenda } from '../../src/domain/agenda.ts';
import type { CouncilPlan } from '../../src/domain/council-plan.ts';
import { usualTimes } from '../../src/domain/delivery-settlement.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { ReminderWish } from '../../src/domain/reminder-schedule.ts';
import { takeSnapshot } from '../../src/domain/snapshot.ts';
import { aClock } from './clock.ts';
import { modelSlack } from './model-slack.ts';
import { type Death, mortalProcess } from './mortal-process.ts';
import { outboxInMemory } from './outbox-in-memory.ts';
import { quietLog } from './quiet-log.ts';

/** A council whose plan nobody touches, and when its bot is first started. */
export type SpokenTo = {
  readonly plan: CouncilPlan;
  readonly meetings: readonly Meeting[];
  readonly wishes: readonly ReminderWish[];
  readonly begins: string;
  /** Whether the bot may look for what it has said. */
  readonly isGranted: boolean;
};

/** The council's bot in memory, as two processes of which each is replaced when it dies. */
export function botsInMemory({ plan, meetings, wishes, begins, isGranted }: SpokenTo) {
  const clock = aClock(begins);
  const slack = modelSlack({ isGranted });
  const held: Agenda[] = [];
  let snapshot = takeSnapshot(plan);
  const council = plan.council.id;
  const { outbox, ledger, standing } = outboxInMemory({ id: council, version: () => snapshot.plan.version });
  const read = {
    plans: { snapshot: async () => snapshot },
    meetings: { meetings: async () => meetings },
    reminders: { wishes: async () => wishes },
    agendas: {
      records: async () => ({
        held: held.map((agenda) => ({ agenda, choices: new Map() })),
        choices: new Map(),
        added: [],
      }),
      async freeze(_council: string, agenda: Agenda): Promise<'stored'> {
        if (!held.some(({ meeting }) => meeting.id === agenda.meeting.id)) held.unshift(agenda);
        snapshot = takeSnapshot({ ...snapshot.plan, version: snapshot.plan.version + 1 });
        return 'stored';
      },
    },
  };

  const aProcess = (name: string) => {
    let ports = mortalProcess(null);
    const ownPort = <Port extends object>(port: Port): Port =>
      new Proxy(port, { get: (target, key) => Reflect.get(ports.around(target), key) });
    const deps = {
      plans: ownPort(read.plans),
      meetings: ownPort(read.meetings),
      reminders: ownPort(read.reminders),
      agendas: ownPort(read.agendas),
      outbox: ownPort(outbox),
      ledger: ownPort(ledger),
      courier: ownPort(slack.courier),
      clock,
      log: quietLog,
      times: usualTimes,
    };
    const plans = planDeliveries(deps);
    const send = sendDueDeliveries(deps, { name, watch: () => () => 0, isStopping: () => false });
    const amend = amendDeliveries(deps);
    const turn = async () => {
      await plans(clock.now());
      await send();
      await amend(clock.now());
    };
    return async (death: Death | null): Promise<'lived' | 'died'> => {
      ports = mortalProcess(death);
      return Promise.race([turn().then(() => 'lived' as const), ports.died]);
    };
  };
  let processes = [aProcess('one'), aProcess('two')];

  return {
    clock,
    slack,
    standing,
    nextAt: outbox.nextAt,
    facts: () => deliveryFacts(read, council),
    /** Both take a turn at the same time, and each dies where it is told to. */
    async turn(deaths: readonly (Death | null)[] = []): Promise<void> {
      const ends = await Promise.all(processes.map((process, index) => process(deaths[index] ?? null)));
      processes = processes.map((process, index) => (ends[index] === 'died' ? aProcess('another') : process));
    },
  };
}
