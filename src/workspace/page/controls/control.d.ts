import type { ActionsBlockElement, InputBlockElement, SectionBlockAccessory } from '@slack/types';
import type { Choice, ChoiceGroup } from '../showing.d.ts';

/** Everything in a block that a person can press, pick in or fill in. */
export type Control = SectionBlockAccessory | ActionsBlockElement | InputBlockElement;

/** A menu to pick one thing from. */
export type Menu = {
  readonly label: string;
  readonly look?: string;
  /** From how many typed characters it searches; without it there is no search box. */
  readonly searchFrom?: number;
  readonly chosen?: Choice;
  face(chosen: Choice | undefined): string;
  find(query: string): Promise<readonly ChoiceGroup[]>;
  onChoose(choice: Choice): Promise<boolean>;
};
