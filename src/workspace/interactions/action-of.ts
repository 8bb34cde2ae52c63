import { type ElementState, stateField } from '../blocks/element-state.ts';
import type { PlacedElement } from '../blocks/elements-in.ts';
import { isRecord } from '../is-record.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { type Choice, chosenState, optionsOf } from './chosen-state.ts';

export type Action = {
  readonly type: string;
  readonly block_id: string;
  readonly action_id: string;
  readonly action_ts: string;
};

/** The action Slack reports when a person acts on an element, and what the element holds after. */
export function actionOf(
  { blockId, element }: PlacedElement,
  {
    choice,
    at,
    offered,
  }: {
    readonly choice: Choice;
    readonly at: string;
    readonly offered: readonly Readonly<Record<string, unknown>>[];
  },
): { readonly action: Action; readonly state?: ElementState } | Refusal {
  const base = { type: element.type, block_id: blockId, action_id: element.action_id, action_ts: at };
  if (stateField(element.type) !== undefined) {
    const state = chosenState(element, choice, offered);
    return isRefusal(state) ? state : { action: { ...base, ...around(element), ...state }, state };
  }
  if (element.type === 'overflow') {
    const option = optionsOf(element).find(({ value }) => value === choice);
    return option ? { action: { ...base, selected_option: option } } : refuse('option_not_found');
  }
  if (element.type === 'feedback_buttons') return feedback(base, element, choice);
  const { text, value, url, icon, confirm } = element;
  return { action: { ...base, ...given({ text, value, url, icon, confirm }) } };
}

function feedback(
  base: Action,
  element: Readonly<Record<string, unknown>>,
  choice: Choice,
): { readonly action: Action } | Refusal {
  const button = [element.positive_button, element.negative_button]
    .filter(isRecord)
    .find(({ value }) => value === choice);
  return button
    ? { action: { ...base, ...given({ text: button.text, value: button.value }) } }
    : refuse('option_not_found');
}

/** What Slack repeats of a menu's or picker's own description. */
function around(element: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(element).filter(
      ([key]) => key.startsWith('initial_') || key === 'placeholder' || key === 'confirm',
    ),
  );
}

function given(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
