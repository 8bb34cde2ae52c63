import type { AnyBlock, PlainTextElement } from '@slack/types';
import { z } from 'zod';
import { complaints } from '../complaints.ts';
import { isRecord } from '../is-record.ts';
import { type Refusal, refuseWith } from '../refusal.ts';
import type { ViewDraft } from '../state/view-store.ts';
import { checkBlocks } from './check-blocks.ts';

const heading = z.strictObject({
  type: z.literal('plain_text'),
  text: z.string().min(1).max(24),
  emoji: z.boolean().exactOptional(),
}) satisfies z.ZodType<PlainTextElement>;

const shared = {
  blocks: z.array(z.custom<AnyBlock>(isRecord)).max(100),
  private_metadata: z.string().max(3000).default(''),
  callback_id: z.string().max(255).default(''),
  external_id: z.string().max(255).default(''),
};

const schemas = {
  modal: z.strictObject({
    type: z.literal('modal'),
    title: heading,
    submit: heading.nullish(),
    close: heading.nullish(),
    clear_on_close: z.boolean().default(false),
    notify_on_close: z.boolean().default(false),
    submit_disabled: z.boolean().optional(),
    ...shared,
  }),
  home: z.strictObject({ type: z.literal('home'), ...shared }),
};

/** A view that keeps Slack's rules, or everything wrong with it. */
export function checkView(value: unknown, type: ViewDraft['type']): ViewDraft | Refusal {
  const read = schemas[type].safeParse(value);
  if (!read.success) return refuseWith('invalid_arguments', complaints(read.error, '/view'));
  const view = read.data;
  const wrong = [...checkBlocks(view.blocks, type).map(inView), ...missingSubmit(view)];
  if (wrong.length > 0) return refuseWith('invalid_arguments', wrong);
  return {
    type,
    blocks: view.blocks,
    privateMetadata: view.private_metadata,
    callbackId: view.callback_id,
    externalId: view.external_id,
    clearOnClose: false,
    notifyOnClose: false,
    ...(view.type === 'modal' && modalFields(view)),
  };
}

type Modal = z.output<typeof schemas.modal>;

function modalFields(view: Modal): Partial<ViewDraft> {
  return {
    title: view.title,
    submit: view.submit ?? undefined,
    close: view.close ?? undefined,
    clearOnClose: view.clear_on_close,
    notifyOnClose: view.notify_on_close,
  };
}

function missingSubmit(view: Modal | z.output<typeof schemas.home>): readonly string[] {
  const asks = view.type === 'modal' && view.blocks.some((block) => block.type === 'input');
  if (!asks || view.submit) return [];
  return ['missing required field: submit; a modal with an input block needs one [json-pointer:/view]'];
}

function inView(complaint: string): string {
  return complaint.replace('[json-pointer:/blocks', '[json-pointer:/view/blocks');
}
