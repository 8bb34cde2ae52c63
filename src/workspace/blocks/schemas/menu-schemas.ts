import { z } from 'zod';
import { actionable, confirmable, focusable, placeholdable } from './element-fields.ts';
import { isOneOf, menuOption, offered } from './option-schemas.ts';

const menu = { ...actionable, ...confirmable, ...focusable, ...placeholdable };
const many = { ...menu, max_selected_items: z.number().int().min(1).exactOptional() };
const asksApp = { min_query_length: z.number().int().min(0).exactOptional() };
const answersThere = { response_url_enabled: z.boolean().exactOptional() };
const ids = z.array(z.string()).exactOptional();
const id = z.string().exactOptional();
const oneKind = 'must have either `options` or `option_groups`';

const conversationFilter = z
  .strictObject({
    include: z
      .array(z.enum(['im', 'mpim', 'private', 'public']))
      .min(1)
      .exactOptional(),
    exclude_external_shared_channels: z.boolean().exactOptional(),
    exclude_bot_users: z.boolean().exactOptional(),
  })
  .exactOptional();
const conversations = {
  default_to_current_conversation: z.boolean().exactOptional(),
  filter: conversationFilter,
};

/** Menus in which a person picks one thing. */
export const menus = [
  z
    .strictObject({
      type: z.literal('static_select'),
      ...menu,
      ...offered,
      initial_option: menuOption.exactOptional(),
    })
    .refine(isOneOf, oneKind),
  z.strictObject({
    type: z.literal('external_select'),
    ...menu,
    ...asksApp,
    initial_option: menuOption.exactOptional(),
  }),
  z.strictObject({ type: z.literal('users_select'), ...menu, initial_user: id }),
  z.strictObject({
    type: z.literal('conversations_select'),
    ...menu,
    ...conversations,
    ...answersThere,
    initial_conversation: id,
  }),
  z.strictObject({ type: z.literal('channels_select'), ...menu, ...answersThere, initial_channel: id }),
] as const;

/** Menus in which a person picks several. */
export const multiMenus = [
  z
    .strictObject({
      type: z.literal('multi_static_select'),
      ...many,
      ...offered,
      initial_options: z.array(menuOption).min(1).exactOptional(),
    })
    .refine(isOneOf, oneKind),
  z.strictObject({
    type: z.literal('multi_external_select'),
    ...many,
    ...asksApp,
    initial_options: z.array(menuOption).min(1).exactOptional(),
  }),
  z.strictObject({ type: z.literal('multi_users_select'), ...many, initial_users: ids }),
  z.strictObject({
    type: z.literal('multi_conversations_select'),
    ...many,
    ...conversations,
    initial_conversations: ids,
  }),
  z.strictObject({ type: z.literal('multi_channels_select'), ...many, initial_channels: ids }),
] as const;
