import type { InputBlock } from '@slack/types';
import { option, plain } from './sample-blocks.ts';
import { smallBot } from './small-bot.ts';
import { smallWorkspace } from './small-workspace.ts';

export type FormElement = InputBlock['element'];

/** A field called “Fält”, in the block `it` unless told otherwise. */
export const field = (element: FormElement, block = 'it'): InputBlock => ({
  type: 'input',
  block_id: block,
  label: plain('Fält'),
  element,
});

/** A workspace whose app puts a form before whoever asks for one, and remembers what the field `held` brought. */
export async function formAtDesk() {
  const workspace = await smallWorkspace({ rateLimits: false });
  let trigger = '';
  let submitted: unknown;
  const bot = await smallBot(workspace, 'HTTP', (app) => {
    app.command('/plan', async ({ ack, command }) => {
      trigger = command.trigger_id;
      await ack();
    });
    app.view('form', async ({ ack, view }) => {
      submitted = view.state.values.it?.held;
      await ack();
    });
    app.options('find', async ({ ack, payload }) => {
      await ack({ options: [option(payload.block_id, `${payload.value} i ${payload.block_id}`)] });
    });
  });
  return {
    ...workspace,
    submitted: () => submitted,
    /** The form in front of a person who has just asked for it. */
    opened: async (user: string, ...blocks: readonly InputBlock[]) => {
      await workspace.people.as(user, 'C0COUNCIL').types('/plan');
      const form = {
        type: 'modal',
        callback_id: 'form',
        title: plain('Form'),
        submit: plain('Spara'),
      } as const;
      await workspace.client.views.open({ trigger_id: trigger, view: { ...form, blocks: [...blocks] } });
      return workspace.people.person(user);
    },
    end: async () => {
      await bot.stop();
      await workspace.close();
    },
  };
}
