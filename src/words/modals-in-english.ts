import type { Words } from './words.ts';

export const modalsInEnglish: Words['modals'] = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  retry: 'Try again',
  loading: 'Fetching … If nothing happens in a while, close this and try again.',
  notOpened: 'The form could not be opened. Try again with the button.',
  saving: 'Saving … Do not close this yet.',
  notShown: 'The next step could not be shown, and nothing is stored. Try again in a while.',
};
