import type { Named } from '../../domain/answer.ts';
import type { Words } from '../../words/words.ts';
import { logButton } from './log-button.ts';
import type { Message } from './message.ts';
import { plainMessage } from './plain-message.ts';

const mostOffered = 10;

type Choice = { readonly council: string; readonly activities: readonly Named[] };

/** Which activity's log was meant, where the words after `/plan logg` do not tell for certain. */
export function chooseLogMessage({ council, activities }: Choice, { log }: Words): Message {
  if (activities.length === 0) return plainMessage(log.unknown);
  const { text, blocks } = plainMessage(log.which);
  const elements = activities
    .slice(0, mostOffered)
    .map(({ id, name }, place) => logButton(`${place}`, name, { council, activity: id, page: 1 }));
  return { text, blocks: [...blocks, { type: 'actions', elements }] };
}
