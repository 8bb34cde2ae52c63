import type { PlainTextElement } from '@slack/types';
import { plainText } from '../blocks/plain-text.ts';

const longest = 24;

type Texts<Text> = { readonly title: Text; readonly submit?: Text; readonly close: Text };

/** The texts around a modal, each cut to the 24 characters that Slack has room for. A form needs a `submit`. */
export function modalTexts({ title, submit, close }: Texts<string>): Texts<PlainTextElement> {
  return {
    title: plainText(title, longest),
    ...(submit !== undefined && { submit: plainText(submit, longest) }),
    close: plainText(close, longest),
  };
}
