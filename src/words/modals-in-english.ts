import type { Words } from './words.ts';

export const modalsInEnglish: Words['modals'] = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  retry: 'Try again',
  loading: 'Fetching … If nothing happens in a while, close this and try again.',
  notOpened: 'The form could not be opened. Try again with the button.',
};
