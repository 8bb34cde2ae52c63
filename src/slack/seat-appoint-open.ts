import { grantedScopes } from './granted-scopes.ts';
import type { Opens } from './open-once.ts';
import { appointForm } from './seat-appoint-form.ts';
import { openSeatForm } from './seat-form-open.ts';
import { seatActions } from './seat-ids.ts';
import type { SlackRoom } from './slack-room.ts';

/** Opens the form that gives a unit its contact; by e-mail too, where the installation lets the bot look it up. */
export function openAppoint(room: SlackRoom): Opens {
  return (opening) =>
    openSeatForm(room, opening, {
      deed: 'coordinate',
      action: seatActions.appoint,
      title: ({ seats }) => seats.appoint.title,
      form: async (ground) => {
        const scopes = await grantedScopes(room);
        return appointForm({ ...ground, byEmail: scopes.includes('users:read.email') });
      },
    });
}
