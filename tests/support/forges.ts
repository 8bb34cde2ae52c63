import type { KnownBlock } from '@slack/types';
import type { SeatsAtDesk } from './seats-at-desk.ts';

type Desk = Pick<SeatsAtDesk, 'client' | 'as' | 'person'>;

const text = (words: string) => ({ type: 'plain_text', text: words }) as const;

/** Somebody presses a button in the channel that carries what no button of the bot would carry for them, and can read on. */
export async function pressesForged(
  { client, as }: Desk,
  user: string,
  { action, value }: { readonly action: string; readonly value: string },
): Promise<ReturnType<Desk['as']>> {
  const button = { type: 'button', action_id: action, text: text('Tryck'), value } as const;
  await client.chat.postEphemeral({
    channel: 'C0COUNCIL',
    user,
    text: 'Tryck',
    blocks: [{ type: 'actions', elements: [button] }],
  });
  const person = as(user, 'C0COUNCIL');
  await person.presses(action);
  return person;
}

type Form = {
  readonly callback: string;
  readonly ids: object | string;
  readonly blocks: readonly KnownBlock[];
};

/** Somebody has a form of the bot open, whatever it was about, that now says it is this one. */
export async function opensForged({ client, as, person }: Desk, user: string, form: Form): Promise<void> {
  await as(user, 'C0COUNCIL').types('/plan inställningar');
  const { id } = await person(user).modal();
  const { callback, ids, blocks } = form;
  await client.views.update({
    view_id: id,
    view: {
      type: 'modal',
      callback_id: callback,
      title: text('Form'),
      submit: text('Spara'),
      private_metadata: typeof ids === 'string' ? ids : JSON.stringify(ids),
      blocks: [...blocks],
    },
  });
}
