import type { InputBlock, PlainTextOption } from '@slack/types';
import { slackLimits } from '../blocks/limits.ts';
import { plainText } from '../blocks/plain-text.ts';

/** Something to choose: what a person reads and what the program reads, the latter of at most 75 characters. */
export type Choice = { readonly value: string; readonly text: string; readonly description?: string };

/** A field for one choice. A menu holds 100 choices and radio buttons 10; `initial` is the value chosen from the start. */
export type ChoiceField = {
  readonly block: string;
  readonly label: string;
  readonly as: 'menu' | 'radio';
  readonly choices: readonly Choice[];
  readonly initial?: string | null;
  readonly hint?: string;
  readonly isOptional?: boolean;
  /** The bot hears of a choice at once, as of a press. */
  readonly isHeard?: boolean;
};

const atMost = { menu: slackLimits.options, radio: 10 } as const;

/** The block of a choice: block and action bear the same id. */
export function choiceField({
  block,
  label,
  as,
  choices,
  initial,
  hint,
  isOptional,
  isHeard,
}: ChoiceField): InputBlock {
  const options = choices.slice(0, atMost[as]).map(choiceOption);
  const chosen = options.find(({ value }) => value === initial);
  return {
    type: 'input',
    block_id: block,
    optional: isOptional === true,
    ...(isHeard === true && { dispatch_action: true }),
    label: plainText(label, 2000),
    ...(hint !== undefined && { hint: plainText(hint, 2000) }),
    element: {
      type: as === 'menu' ? 'static_select' : 'radio_buttons',
      action_id: block,
      options,
      ...(chosen && { initial_option: chosen }),
    },
  };
}

/** A choice as a menu, radio buttons and checkboxes hold it. */
export function choiceOption({ value, text, description }: Choice): PlainTextOption & { value: string } {
  return {
    value,
    text: plainText(text, slackLimits.optionText),
    ...(description !== undefined && { description: plainText(description, slackLimits.optionText) }),
  };
}
