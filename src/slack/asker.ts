import type { Place } from '../app/ports.ts';

/** Who asks, and where. */
export type Asker = { readonly user: string; readonly place: Place };

/** Whether a person and the bot are alone there: nobody else could see a shared answer. */
export function isDirect({ channel }: Place): boolean {
  return channel.startsWith('D');
}
