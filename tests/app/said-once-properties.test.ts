import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DeliveryFacts } from '../../src/app/delivery-facts.ts';
import { deliveryKinds, kindOf } from '../../src/app/delivery-kinds.ts';
import type { OwedDelivery } from '../../src/domain/delivery.ts';
import { goingOf } from '../../src/domain/delivery-window.ts';
import { anyHistory, anySpokenTo, type Turning } from '../support/arbitrary-histories.ts';
import { botsInMemory, type SpokenTo } from '../support/bots-in-memory.ts';

const second = 1_000;
const minute = 60 * second;
/** Longer than the longest pause after failures. */
const longPause = 11 * minute;
/** Longer than a lease or a doubt: what waits longer than this waits for its own time. */
const shortWait = 3 * minute;
const mostTurns = 200;
const runs = 60;
const patience = 90 * second;

type Bots = ReturnType<typeof botsInMemory>;

/** What has become of a council: what was posted and how often, and what it should have heard by now and has not. */
type Outcome = { readonly posted: readonly number[]; readonly missed: readonly string[] };

test(
  'whatever happens to clocks, processes and Slack, nothing is said twice and nothing that had its chance is missed',
  async () => {
    await fc.assert(
      fc.asyncProperty(anySpokenTo, anyHistory, async (spokenTo, history) => {
        const { posted, missed } = await lived(spokenTo, history);
        const { whenUnsure } = spokenTo.plan.council.settings.deliveries;
        const mayBeTwice = !spokenTo.isGranted && whenUnsure === 'rather-twice';
        expect(missed).toEqual([]);
        expect(mayBeTwice ? [] : posted.filter((times) => times > 1)).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
  patience,
);

async function lived(spokenTo: SpokenTo, history: readonly Turning[]): Promise<Outcome> {
  const bots = botsInMemory(spokenTo);
  const missed: string[] = [];
  await bots.turn();
  const begun = bots.clock.now();
  const hurried = owedAt(await known(bots), { after: begun, until: begun });
  let latest = begun;
  for (const { waits, answers, deaths, isCalmAfter } of history) {
    bots.clock.advance(waits === 'until-due' ? await untilDue(bots) : waits);
    bots.slack.goes(answers);
    const from = bots.clock.now();
    await bots.turn(deaths);
    if (!isCalmAfter) {
      latest = later(latest, bots.clock.now());
      continue;
    }
    await calmDown(bots);
    const until = bots.clock.now();
    const facts = await known(bots);
    // What a clock that lay ahead has passed is not said again.
    if (from >= latest) {
      const owed = [...hurried, ...owedAt(facts, { after: begun, until: from })];
      missed.push(
        ...owed.filter((one) => hadItsChance(facts, one, [from, until]) && isMissed(bots, one)).map(nameOf),
      );
    }
    latest = later(latest, until);
  }
  return { posted: [...bots.slack.posts.values()], missed };
}

async function known(bots: Bots): Promise<DeliveryFacts> {
  const facts = await bots.facts();
  if (facts === null) throw new Error('The council has no plan');
  return facts;
}

async function untilDue(bots: Bots): Promise<number> {
  const now = bots.clock.now();
  const facts = await known(bots);
  const instants = deliveryKinds.flatMap((kind) => kind.next(facts, now)?.getTime() ?? []);
  return instants.length === 0 ? 0 : Math.min(...instants) - now.getTime();
}

/** Slack answers, nobody dies, and time goes on until all that is left waits for a day or an hour of its own. */
async function calmDown(bots: Bots): Promise<void> {
  bots.slack.goes([]);
  bots.clock.advance(longPause);
  for (let turn = 0; turn < mostTurns; turn += 1) {
    await bots.turn();
    const next = await bots.nextAt();
    const waits = next === null ? Number.POSITIVE_INFINITY : next.getTime() - bots.clock.now().getTime();
    if (waits > shortWait) return;
    bots.clock.advance(Math.max(second, waits));
  }
  throw new Error('It never grew calm');
}

function owedAt(facts: DeliveryFacts, span: { readonly after: Date; readonly until: Date }) {
  return deliveryKinds.flatMap((kind) => [...kind.due(facts, span), ...kind.hurried(facts, span)]);
}

/** Whether it could have gone at both ends of a time in which nothing was in its way. */
function hadItsChance(facts: DeliveryFacts, owed: OwedDelivery, ends: readonly Date[]): boolean {
  const { hours, timing } = kindOf(owed);
  return ends.every((now) => goingOf(timing(facts, owed), { now, hours }, facts.calendar).kind === 'now');
}

function isMissed({ standing }: Bots, owed: OwedDelivery): boolean {
  const row = standing(owed);
  const isSettled = row?.state === 'sent' || row?.state === 'parked';
  return !isSettled && row?.error !== 'nothing-to-say';
}

function nameOf({ occurrence, to }: OwedDelivery): string {
  return `${occurrence} ${JSON.stringify(to)}`;
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
