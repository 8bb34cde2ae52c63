import { isWhileClocksChange } from '../domain/clocks-change.ts';
import type { WeeklyRule } from '../domain/delivery-settings.ts';
import type { ReminderWish } from '../domain/reminder-schedule.ts';
import { ruleOf, type WishWords } from '../domain/reminder-wish.ts';
import type { Deps } from './ports.ts';
import { weeklyFacts } from './weekly-facts.ts';

/** When somebody gets their reminder from now on; `null`: not at all. */
export type WishSet =
  | { readonly outcome: 'known'; readonly rule: WeeklyRule | null }
  | { readonly outcome: 'unclear' | 'while-clocks-change' | 'no-seat' };

type WishDeps = Pick<Deps, 'plans' | 'reminders' | 'seats' | 'clock'>;
type Wished = { readonly workspace: string; readonly user: string; readonly wish: WishWords };

/** Sets what a person wants of their own reminders, in every council of the workspace where they hold a seat. */
export async function setReminderWish(deps: WishDeps, { workspace, user, wish }: Wished): Promise<WishSet> {
  if (wish.kind === 'unclear') return { outcome: 'unclear' };
  if (isAtNight(wish)) return { outcome: 'while-clocks-change' };
  const set: (WeeklyRule | null)[] = [];
  for (const council of await deps.seats.councilsOf(workspace, user)) {
    const facts = await weeklyFacts(deps, council);
    if (facts === null) continue;
    const held = heldWish(facts.wishes, user);
    const wanted = wishAfter(held, wish);
    if (wanted !== held) await deps.reminders.wish(council, wanted, deps.clock.now());
    set.push(wanted.off ? null : ruleOf(wanted, facts.settings.weekly));
  }
  const [rule] = set;
  return rule === undefined ? { outcome: 'no-seat' } : { outcome: 'known', rule };
}

function heldWish(wishes: readonly ReminderWish[], user: string): ReminderWish {
  return wishes.find((one) => one.user === user) ?? { user, off: false, weekday: null, time: null };
}

function isAtNight(wish: WishWords): boolean {
  return wish.kind === 'at' && wish.time !== null && isWhileClocksChange(wish.time);
}

function wishAfter(held: ReminderWish, wish: Exclude<WishWords, { kind: 'unclear' }>): ReminderWish {
  switch (wish.kind) {
    case 'off':
      return { ...held, off: true };
    case 'on':
      return { ...held, off: false };
    case 'at':
      return { ...held, off: false, weekday: wish.weekday ?? held.weekday, time: wish.time ?? held.time };
    default:
      return held;
  }
}
