import type {
  ActionsBlockElement,
  ContextActionsBlockElement,
  InputBlockElement,
  SectionBlockAccessory,
} from '@slack/types';

/** Everything in a block that a person can press, pick in or fill in. */
export type AnyControl =
  | SectionBlockAccessory
  | ActionsBlockElement
  | InputBlockElement
  | ContextActionsBlockElement;
