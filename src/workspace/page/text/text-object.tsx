import { Mrkdwn } from './mrkdwn.tsx';
import { withEmoji } from './with-emoji.ts';

/** A text as apps write it. */
export type AppText = { readonly type: string; readonly text: string; readonly emoji?: boolean };

/** A text object of Block Kit: mrkdwn is read as mrkdwn, plain text stays plain but for its emoji. */
export function TextObject({ text }: { readonly text: AppText }) {
  if (text.type === 'mrkdwn') return <Mrkdwn text={text.text} />;
  return text.emoji === false ? text.text : withEmoji(text.text);
}
