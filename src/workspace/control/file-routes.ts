import { z } from 'zod';
import { actingPerson } from './acting-person.ts';
import { type ControlRoute, controlRoute } from './control-route.ts';

/** What a person uploads: its id is then what a `file_input` of a modal is filled in with. */
export const fileRoutes: Readonly<Record<string, ControlRoute>> = {
  'POST /control/file': controlRoute({
    takes: z.object({ user: z.string(), name: z.string().min(1), base64: z.base64() }),
    answer: (state, { user, name, base64 }) => {
      const person = actingPerson(state, user);
      if ('ok' in person) return person;
      const { id } = state.files.keep({ name, user, bytes: Buffer.from(base64, 'base64') });
      return { ok: true, file: id };
    },
  }),
};
