import type { WebClient } from '@slack/web-api';
import type { Deps } from '../app/ports.ts';
import type { Language } from '../domain/language.ts';
import type { Membership } from '../domain/seat-candidate.ts';
import { asError } from './as-error.ts';
import { boundedMap } from './bounded-map.ts';
import { languageOf } from './language-of.ts';
import { membershipOf } from './membership-of.ts';
import { within } from './within.ts';

const remembered = 10_000;
const freshFor = 12 * 60 * 60 * 1000;
const retryAfter = 60 * 1000;
const patience = 600;

/** What the bot knows of a person; `null` what Slack does not say, or not in time. */
type Person = {
  /** The language their Slack is in, where it is one of ours. */
  readonly language: Language | null;
  readonly name: string | null;
  /** Where they belong and how they stand there; `null` where Slack has not said. */
  readonly membership: Membership | null;
};

/** The people of the workspace, as far as the bot needs to know them. */
export type People = {
  person(user: string): Promise<Person>;
  /** The same without asking Slack. */
  known(user: string): Person;
  /** The next question of a person goes to Slack. */
  forget(user: string): void;
};

type Known = { readonly person: Person; readonly until: number };

const stranger: Person = { language: null, name: null, membership: null };

/**
 * Asks Slack once for each person and remembers the answer. What is old is still used while it is asked for anew, so
 * that only the first question of a person waits for Slack, and never longer than 0.6 seconds.
 */
export function people({ clock, log }: Pick<Deps, 'clock' | 'log'>, client: WebClient): People {
  const memory = boundedMap<string, Known>(remembered);
  const asking = new Map<string, Promise<Person>>();

  const remember = (user: string, person: Person, milliseconds: number) => {
    memory.set(user, { person, until: clock.now().getTime() + milliseconds });
    return person;
  };
  const known = (user: string) => memory.get(user)?.person ?? stranger;
  const askSlack = async (user: string) => {
    try {
      const { user: found } = await client.users.info({ user, include_locale: true });
      const name = found?.real_name ?? found?.name ?? null;
      const language = languageOf(found?.locale);
      return remember(user, { language, name, membership: found ? membershipOf(found) : null }, freshFor);
    } catch (error) {
      log.warn({ user, error: asError(error) }, 'Slack does not say who a person is');
      return remember(user, known(user), retryAfter);
    } finally {
      asking.delete(user);
    }
  };
  const ask = (user: string) => {
    const answer = asking.get(user) ?? askSlack(user);
    asking.set(user, answer);
    return answer;
  };

  return {
    known,
    forget: (user) => memory.delete(user),
    async person(user) {
      const before = memory.get(user);
      if (before && before.until > clock.now().getTime()) return before.person;
      const answer = ask(user);
      if (before) return before.person;
      const person = await within(clock, patience, answer);
      return person === 'late' ? stranger : person;
    },
  };
}
