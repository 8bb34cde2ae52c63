import type { Words } from '../../words/words.ts';
import { cutText } from './cut-text.ts';
import { shown } from './limits.ts';

/** Something to tell a person before the answer. */
export type Notice =
  | { readonly kind: 'no-such-goal' | 'history-of-what' }
  | { readonly kind: 'later'; readonly command: keyof Words['requests']['notice']['later'] }
  | { readonly kind: 'unclear'; readonly words: string };

/** The notice in words. */
export function noticeText(notice: Notice, { requests, common }: Words): string {
  switch (notice.kind) {
    case 'no-such-goal':
      return requests.notice.noSuchGoal;
    case 'history-of-what':
      return requests.notice.historyOfWhat;
    case 'later':
      return requests.notice.later[notice.command];
    case 'unclear':
      return requests.notice.unclear(common.quote(cutText(notice.words, shown.note)));
  }
}
