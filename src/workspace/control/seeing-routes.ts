import { z } from 'zod';
import { seenConversation, seenMessages } from '../interactions/seen-conversation.ts';
import { viewPayload } from '../payloads/view-payload.ts';
import { directMessageId } from '../state/conversations.ts';
import type { StoredView } from '../state/view-store.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { type ControlRoute, controlRoute } from './control-route.ts';
import { newerThan } from './newer-than.ts';
import { personOf } from './person-of.ts';
import { personAt } from './person-schemas.ts';
import { seen } from './seen.ts';
import { waiting } from './waiting.ts';

/** What a person sees, and who and what there is. */
export const seeingRoutes: Readonly<Record<string, ControlRoute>> = {
  'GET /control/messages': controlRoute({
    takes: personAt.extend(waiting),
    answer: async (state, { user, channel, after, wait }) => {
      const person = personOf(state, user);
      if ('ok' in person) return person;
      const room = seenConversation(state, person, channel);
      if ('ok' in room) return room;
      if (wait > 0) await newerThan(state.messages, after, wait);
      const messages = seenMessages(state, person, room).map((message) => seen(state, message));
      return { ok: true, messages, cursor: state.messages.version() };
    },
  }),
  'GET /control/views': controlRoute({
    takes: z.object({ user: z.string(), ...waiting }),
    answer: async (state, { user, after, wait }) => {
      if (wait > 0) await newerThan(state.messages, after, wait);
      const home = state.views.homeOf(user);
      return {
        ok: true,
        modals: state.views.stackOf(user).map((view) => shown(state, view)),
        home: home ? shown(state, home) : null,
        cursor: state.messages.version(),
      };
    },
  }),
  'GET /control/directory': controlRoute({
    takes: z.object({}),
    answer: ({ team, app, clock, people, conversations }) => ({
      ok: true,
      team,
      app: {
        id: app.id,
        name: app.name,
        botUserId: app.botUserId,
        commands: app.commands.map(({ shouldEscape, ...told }) => told),
        shortcuts: app.shortcuts ?? [],
      },
      /** Whether the workspace can be put forward in time. */
      time: clock.movable !== undefined,
      users: people.all(),
      channels: conversations
        .all()
        .filter(({ kind }) => kind !== 'im')
        .map(({ members, kind, ...room }) => ({
          ...room,
          isPrivate: kind === 'private',
          members: [...members],
        })),
      directMessages: people
        .all()
        .filter((person) => person.isBot !== true)
        .map(({ id }) => ({ user: id, channel: directMessageId(id) })),
    }),
  }),
};

function shown(state: WorkspaceState, view: StoredView): object {
  return { ...viewPayload(state, view), errors: view.errors };
}
