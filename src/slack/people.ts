import type { WebClient } from '@slack/web-api';
import type { Deps } from '../app/ports.ts';
import type { Language } from '../domain/language.ts';
import { asError } from './as-error.ts';
import { boundedMap } from './bounded-map.ts';
import { languageOf } from './language-of.ts';
import { within } from './within.ts';

const remembered = 10_000;
const freshFor = 12 * 60 * 60 * 1000;
const retryAfter = 60 * 1000;
const patience = 600;

/** The people of the workspace, as far as the bot needs to know them. */
export type People = {
  /** The language a person's Slack is in; `null` where it is neither of ours or Slack does not say in time. */
  language(user: string): Promise<Language | null>;
  /** The same without asking Slack. */
  knownLanguage(user: string): Language | null;
};

type Known = { readonly language: Language | null; readonly until: number };

/**
 * Asks Slack once for each person and remembers the answer. What is old is still used while it is asked for anew, so
 * that only the first question of a person waits for Slack, and never longer than 0.6 seconds.
 */
export function people({ clock, log }: Pick<Deps, 'clock' | 'log'>, client: WebClient): People {
  const known = boundedMap<string, Known>(remembered);
  const asking = new Map<string, Promise<Language | null>>();

  const remember = (user: string, language: Language | null, milliseconds: number) => {
    known.set(user, { language, until: clock.now().getTime() + milliseconds });
    return language;
  };
  const askSlack = async (user: string) => {
    try {
      const answer = await client.users.info({ user, include_locale: true });
      return remember(user, languageOf(answer.user?.locale), freshFor);
    } catch (error) {
      log.warn({ user, error: asError(error) }, 'Slack does not say which language a person has');
      return remember(user, known.get(user)?.language ?? null, retryAfter);
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
    knownLanguage: (user) => known.get(user)?.language ?? null,
    async language(user) {
      const person = known.get(user);
      if (person && person.until > clock.now().getTime()) return person.language;
      const answer = ask(user);
      if (person) return person.language;
      const language = await within(clock, patience, answer);
      return language === 'late' ? null : language;
    },
  };
}
