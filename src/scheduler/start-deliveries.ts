import { randomUUID } from 'node:crypto';
import { amendDeliveries } from '../app/amend-deliveries.ts';
import { auditAllDeliveries } from '../app/audit-all-deliveries.ts';
import type { AuditDeps } from '../app/audit-deliveries.ts';
import { type PlanningDeps, planDeliveries } from '../app/plan-deliveries.ts';
import type { SendingDeps } from '../app/send-delivery.ts';
import { sendDueDeliveries } from '../app/send-due-deliveries.ts';
import { firstInstant } from '../domain/first-instant.ts';
import { type Rest, type Rounds, shortestSleep, startRounds } from './start-rounds.ts';

/** The bot as it says things by itself; asked to stop, it begins nothing more. */
export type Deliveries = Rounds & {
  /** Whether the ledger added up at the last audit, and the last round went through. */
  isWell(): boolean;
};

/** Other processes may have written, and a moved clock tells nobody: never asleep for longer. */
const longestSleep = 5_000;
/** To look for what is to be worded anew costs more the more has been sent, and nobody misses it for so long. */
const amendEvery = 2_000;
/** Between two rounds: after more than this the machine has slept, or its clock has leapt. */
const longestRound = 10 * 60_000;
const auditEvery = 60 * 60_000;

/** Plans, sends and amends, time after time, asleep until the next thing is due; audits itself every hour. */
export function startDeliveries(deps: SendingDeps & PlanningDeps & AuditDeps): Deliveries {
  const { clock, log } = deps;
  let isStopping = false;
  let isWell = true;

  const round = roundOf(deps, () => isStopping);
  const awakeSince = wakefulness();
  const auditAll = auditAllDeliveries(deps);
  const audit = seldom(auditEvery, (now) => auditAll({ now, awakeSince: awakeSince(now) }));
  const { caughtUp, stop } = startRounds(clock, async () => {
    try {
      awakeSince(clock.now());
      const { rest, isWhole } = await round();
      const addsUp = await audit(clock.now());
      isWell = isWhole && addsUp;
      return rest;
    } catch (error) {
      isWell = false;
      log.error({ error: error as Error }, 'A round of deliveries failed');
      return { sleep: longestSleep, next: null };
    }
  });

  return {
    isWell: () => isWell,
    caughtUp,
    async stop() {
      isStopping = true;
      await stop();
    },
  };
}

/** `isWhole`: it went through for every council. */
type Round = { readonly rest: Rest; readonly isWhole: boolean };

function roundOf(deps: SendingDeps & PlanningDeps, isStopping: () => boolean): () => Promise<Round> {
  const { clock, outbox } = deps;
  const plan = planDeliveries(deps);
  const send = sendDueDeliveries(deps, { name: randomUUID(), watch, isStopping });
  const amend = seldom(amendEvery, amendDeliveries(deps));
  return async () => {
    const planned = await plan(clock.now());
    const due = await outbox.nextAt();
    const paused = due !== null && due <= clock.now() ? await send() : null;
    const isAmended = await amend(clock.now());
    const waited = paused ?? (await outbox.nextAt());
    const next = firstInstant([planned.next, waited]);
    const sleep = (next?.getTime() ?? Number.POSITIVE_INFINITY) - clock.now().getTime();
    return {
      rest: { sleep: Math.min(Math.max(sleep, shortestSleep), longestSleep), next },
      isWhole: planned.isWhole && isAmended,
    };
  };
}

/** Tells milliseconds from now on, whatever happens to the clock. */
function watch(): () => number {
  const started = performance.now();
  return () => performance.now() - started;
}

/** Since when there has been one round after the other, told in each. */
function wakefulness(): (now: Date) => Date {
  let since = new Date(0);
  let last = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now.getTime() - last > longestRound) since = now;
    last = now.getTime();
    return since;
  };
}

/** Does the work when so much time has passed since it was last done, whichever way, and tells what it last came to. */
function seldom(
  milliseconds: number,
  work: (now: Date) => Promise<boolean>,
): (now: Date) => Promise<boolean> {
  let last = { at: Number.NEGATIVE_INFINITY, came: true };
  return async (now) => {
    const at = now.getTime();
    if (Math.abs(at - last.at) >= milliseconds) last = { at, came: await work(now) };
    return last.came;
  };
}
