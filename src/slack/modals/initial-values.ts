import { z } from 'zod';

const input = z.object({
  type: z.literal('input'),
  block_id: z.string(),
  element: z.object({
    action_id: z.string(),
    initial_value: z.string().optional(),
    initial_option: z.unknown().optional(),
    initial_options: z.unknown().optional(),
  }),
});

/** What stood in a form's fields when it was shown, in the shape of `view.state.values`. */
export function initialValues(blocks: readonly unknown[]): Readonly<Record<string, object>> {
  return Object.fromEntries(
    blocks.flatMap((block) => {
      const read = input.safeParse(block).data;
      if (!read) return [];
      const { action_id, initial_value, initial_option, initial_options } = read.element;
      const held = {
        value: initial_value,
        selected_option: initial_option,
        selected_options: initial_options,
      };
      return [[read.block_id, { [action_id]: held }]];
    }),
  );
}
