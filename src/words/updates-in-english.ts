import type { Words } from './words.ts';

export const updatesInEnglish: Words['updates'] = {
  buttons: {
    report: 'Report progress',
    nothingNew: 'Nothing new',
    change: 'Edit',
    takeBack: 'Withdraw',
    thanks: 'Read, thanks',
    thanksWithWords: 'Thank with a line …',
    startOver: 'Start over',
  },
  takeBack: {
    title: 'Withdraw the update?',
    text: 'It no longer counts as where things stand, but stays in the history, marked as withdrawn.',
    confirm: 'Withdraw',
    deny: 'Keep it',
  },
};
