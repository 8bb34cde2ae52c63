/** Text of exactly so many characters. */
export const long = (length: number) => 'å'.repeat(length);

export const plain = (text: string) => ({ type: 'plain_text' as const, text });

export const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });

/** So many of something, each a little different. */
export const several = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const option = (value: string, text = 'Val') => ({ text: plain(text), value });

export const options = (count: number) => several(count, (index) => option(`v${index}`));

export const button = (about: object = {}) => ({ type: 'button', text: plain('Tryck'), ...about });

export const section = (about: object) => ({ type: 'section', ...about });

export const withAccessory = (accessory: object) => section({ text: plain('Text'), accessory });

export const actions = (...elements: object[]) => ({ type: 'actions', elements });

export const input = (element: object, about: object = {}) => ({
  type: 'input',
  label: plain('Fält'),
  element,
  ...about,
});

export const picture = (about: object = {}) => ({
  type: 'image',
  image_url: 'https://example.org/i.png',
  alt_text: 'Bild',
  ...about,
});

export const confirm = (about: object = {}) => ({
  title: plain('Säker?'),
  text: plain('Vill du?'),
  confirm: plain('Ja'),
  deny: plain('Nej'),
  ...about,
});
