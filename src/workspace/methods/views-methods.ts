import { z } from 'zod';
import { viewPayload } from '../payloads/view-payload.ts';
import { isRefusal, type Refusal, refuse, refuseWith } from '../refusal.ts';
import type { Trigger } from '../state/trigger-store.ts';
import { deepestStack } from '../state/view-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { textArgument } from './argument-schemas.ts';
import { type Method, method } from './method.ts';
import { rateTiers } from './rate-tiers.ts';
import { readView } from './read-view.ts';

const triggered = z.object({
  trigger_id: textArgument,
  interactivity_pointer: textArgument,
  view: z.unknown(),
});

/** Modals and App Home. */
export const viewsMethods: Readonly<Record<string, Method>> = {
  'views.open': method({
    token: 'bot',
    scopes: [],
    limit: rateTiers.tier4,
    takes: triggered,
    answer: (state, asked) => {
      const modal = exchangeForModal(state, asked);
      if (isRefusal(modal)) return modal;
      const { draft, trigger } = modal;
      return { view: viewPayload(state, state.views.open(trigger.user, draft)) };
    },
  }),
  'views.push': method({
    token: 'bot',
    scopes: [],
    limit: rateTiers.tier4,
    takes: triggered,
    answer: (state, asked) => {
      const modal = exchangeForModal(state, asked);
      if (isRefusal(modal)) return modal;
      const { draft, trigger } = modal;
      const stack = state.views.stackOf(trigger.user);
      if (!stack.some(({ id }) => id === trigger.view)) return refuse('view_not_found');
      if (stack.length >= deepestStack) return refuse('push_limit_reached');
      return { view: viewPayload(state, state.views.push(trigger.user, draft)) };
    },
  }),
  'views.update': method({
    token: 'bot',
    scopes: [],
    limit: rateTiers.tier4,
    takes: z.object({
      view_id: textArgument,
      external_id: textArgument,
      hash: textArgument,
      view: z.unknown(),
    }),
    answer: (state, asked) => {
      const view = asked.view_id
        ? state.views.find(asked.view_id)
        : state.views.all().find(({ externalId }) => externalId !== '' && externalId === asked.external_id);
      if (!view) return refuse('not_found');
      if (asked.hash !== '' && asked.hash !== view.hash) return refuse('hash_conflict');
      const draft = readView(state, asked.view, view.type, view);
      return isRefusal(draft) ? draft : { view: viewPayload(state, state.views.redraw(view, draft)) };
    },
  }),
  'views.publish': method({
    token: 'bot',
    scopes: [],
    limit: rateTiers.tier4,
    takes: z.object({ user_id: textArgument, hash: textArgument, view: z.unknown() }),
    answer: (state, asked) => {
      const user = state.people.find(asked.user_id);
      if (!user) return refuse('user_not_found');
      const before = state.views.homeOf(user.id);
      if (before && asked.hash !== '' && asked.hash !== before.hash) return refuse('hash_conflict');
      const draft = readView(state, asked.view, 'home', before);
      return isRefusal(draft) ? draft : { view: viewPayload(state, state.views.publish(user.id, draft)) };
    },
  }),
};

/** The modal that a trigger is used up for; a modal that breaks Slack's rules leaves the trigger as it was. */
function exchangeForModal(state: WorkspaceState, asked: z.output<typeof triggered>) {
  const draft = readView(state, asked.view, 'modal');
  if (isRefusal(draft)) return draft;
  const trigger = exchange(state, asked);
  return isRefusal(trigger) ? trigger : { draft, trigger };
}

function exchange(state: WorkspaceState, asked: z.output<typeof triggered>): Trigger | Refusal {
  const id = asked.trigger_id || asked.interactivity_pointer;
  if (id === '') return refuseWith('invalid_arguments', ['missing required field: trigger_id']);
  return state.triggers.exchange(id);
}
