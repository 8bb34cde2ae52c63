import { fold } from '../domain/fold.ts';
import type { Question, Subject } from '../domain/question.ts';
import type { Notice } from './blocks/notice-text.ts';
import { type Command, commandWords, laterWords, vacantWords } from './command-words.ts';
import { listFilter } from './list-filter.ts';
import { mentionedUser } from './mentioned-user.ts';
import { namedGoal } from './named-goal.ts';
import { namedStatus } from './status-words.ts';
import { typedText } from './typed-text.ts';

/** What a person asked for. `guessed`: no command was named, so the words are taken for something in the plan. */
export type PlanRequest = {
  readonly question: Question;
  readonly notice: Notice | null;
  readonly guessed: boolean;
};

/** Reads what `user` typed after `/plan`, in either language, however it is capitalised, quoted or spaced. */
export function parsePlanRequest(text: string, user: string): PlanRequest {
  const words = typedText(text).replace(/^(\p{L}+?)(\d+)$/u, '$1 $2');
  if (words === '') return asked({ kind: 'overview' });
  const [first = '', ...others] = words.split(' ');
  const later = laterWords.get(fold(first));
  if (later !== undefined) return withHelp({ kind: 'later', command: later });
  const command = fold(words) === '' ? 'help' : commandWords.get(fold(first));
  return command === undefined ? guess(words) : commanded(command, others.join(' '), user);
}

function asked(question: Question, notice: Notice | null = null): PlanRequest {
  return { question, notice, guessed: false };
}

function withHelp(notice: Notice): PlanRequest {
  return asked({ kind: 'help' }, notice);
}

function guess(words: string): PlanRequest {
  return { ...commanded('status', words, ''), guessed: true };
}

function commanded(command: Command, rest: string, user: string): PlanRequest {
  switch (command) {
    case 'overview':
    case 'help':
      return asked({ kind: command });
    case 'status':
      return statusRequest(rest);
    case 'owners':
      return ownersRequest(rest);
    case 'mine':
      return asked({ kind: 'mine', user, page: 1 });
    case 'list':
      return listRequest(rest);
    case 'report':
      return rest === '' ? asked({ kind: 'overview' }) : reportRequest(rest);
    case 'goals':
      return goalsRequest(rest);
    case 'history':
      return historyRequest(rest);
  }
}

function subject(words: string): Subject | null {
  if (words === '') return null;
  const user = mentionedUser(words);
  return user === null ? { by: 'words', words } : { by: 'user', id: user };
}

function ownersRequest(words: string): PlanRequest {
  if (vacantWords.has(fold(words))) return asked({ kind: 'vacancies', page: 1 });
  return asked({ kind: 'owners', about: subject(words), page: 1 });
}

function statusRequest(words: string): PlanRequest {
  if (namedStatus(words) !== undefined) return listRequest(words);
  const user = mentionedUser(words);
  if (user !== null) return asked({ kind: 'owners', about: { by: 'user', id: user }, page: 1 });
  return asked({ kind: 'status', about: subject(words), page: 1 });
}

function listRequest(words: string): PlanRequest {
  const [first = '', ...others] = words.split(' ');
  if (commandWords.get(fold(first)) === 'goals' && others.length > 0)
    return goalListRequest(others.join(' '));
  const user = mentionedUser(words);
  if (user !== null) return asked({ kind: 'owners', about: { by: 'user', id: user }, page: 1 });
  return asked({ kind: 'list', filter: listFilter(words), page: 1 });
}

function goalListRequest(words: string): PlanRequest {
  const goal = namedGoal(words);
  return typeof goal === 'number'
    ? asked({ kind: 'list', filter: { by: 'goal', goal }, page: 1 })
    : goalsRequest(words);
}

function reportRequest(words: string): PlanRequest {
  return asked({ kind: 'list', filter: { by: 'report', words }, page: 1 });
}

function goalsRequest(words: string): PlanRequest {
  const goal = namedGoal(words);
  if (goal === 'none') return asked({ kind: 'goals', goal: null, page: 1 }, { kind: 'no-such-goal' });
  return asked({ kind: 'goals', goal: goal === 'unclear' ? null : goal, page: 1 });
}

function historyRequest(words: string): PlanRequest {
  const about = subject(words);
  return about === null ? withHelp({ kind: 'history-of-what' }) : asked({ kind: 'history', about, page: 1 });
}
