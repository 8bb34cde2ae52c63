import type {
  BlockAction,
  BlockSuggestion,
  EnvelopedEvent,
  GlobalShortcut,
  MessageShortcut,
  SlashCommand,
  ViewClosedAction,
  ViewOutput,
  ViewSubmitAction,
} from '@slack/bolt';
import type { AppHomeOpenedEvent, MemberJoinedChannelEvent } from '@slack/types';
import type {
  ConversationsHistoryResponse,
  ConversationsListResponse,
  FilesInfoResponse,
  UsersInfoResponse,
  ViewsOpenResponse,
} from '@slack/web-api';
import { describe, expectTypeOf, test } from 'vitest';
import type { blockActionsPayload } from '../../src/workspace/payloads/block-actions-payload.ts';
import type { blockSuggestionPayload } from '../../src/workspace/payloads/block-suggestion-payload.ts';
import type { conversationPayload } from '../../src/workspace/payloads/conversation-payload.ts';
import type { eventPayload } from '../../src/workspace/payloads/event-payload.ts';
import type { filePayload } from '../../src/workspace/payloads/file-payload.ts';
import type { homeOpenedEvent, membershipEvent } from '../../src/workspace/payloads/happenings.ts';
import type { messagePayload } from '../../src/workspace/payloads/message-payload.ts';
import type {
  globalShortcutPayload,
  messageShortcutPayload,
} from '../../src/workspace/payloads/shortcut-payloads.ts';
import type { slashCommandPayload } from '../../src/workspace/payloads/slash-command-payload.ts';
import type { userPayload } from '../../src/workspace/payloads/user-payload.ts';
import type {
  viewClosedPayload,
  viewSubmissionPayload,
} from '../../src/workspace/payloads/view-interaction-payload.ts';
import type { viewPayload } from '../../src/workspace/payloads/view-payload.ts';

/** The fields a type names, not those it merely lets pass. */
type Named<Type> = Type extends unknown
  ? keyof { [Key in keyof Type as string extends Key ? never : Key]: Type[Key] }
  : never;

/** The fields of ours that Slack's own types do not name: each is listed below with its reason. */
type Stray<Ours, Theirs> = Exclude<Named<Ours>, Named<NonNullable<Theirs>>>;

type Channel = NonNullable<ConversationsListResponse['channels']>[number];
type Said = NonNullable<ConversationsHistoryResponse['messages']>[number];

type Command = ReturnType<typeof slashCommandPayload>;
type Press = ReturnType<typeof blockActionsPayload>;
type View = ReturnType<typeof viewPayload>;
type Submission = ReturnType<typeof viewSubmissionPayload>;
type Closing = ReturnType<typeof viewClosedPayload>;
type Query = ReturnType<typeof blockSuggestionPayload>;
type Shortcut = ReturnType<typeof globalShortcutPayload>;
type OnMessage = ReturnType<typeof messageShortcutPayload>;
type Event = ReturnType<typeof eventPayload>;
type Message = ReturnType<typeof messagePayload>;
type User = ReturnType<typeof userPayload>;
type Room = ReturnType<typeof conversationPayload>;
type SharedFile = ReturnType<typeof filePayload>;

describe('what the workspace sends is what Slack’s own types expect', () => {
  test('commands', () => {
    expectTypeOf<Command>().toExtend<SlashCommand>();
    expectTypeOf<Stray<Command, SlashCommand>>().toEqualTypeOf<never>();
  });

  test('presses and choices; only those in messages have a response_url', () => {
    expectTypeOf<Omit<Press, 'actions'>>().toExtend<Omit<BlockAction, 'response_url' | 'actions'>>();
    expectTypeOf<Press['actions'][number]>().toExtend<
      Pick<BlockAction['actions'][number], 'action_id' | 'block_id' | 'action_ts'>
    >();
    expectTypeOf<Stray<Press, BlockAction>>().toEqualTypeOf<never>();
  });

  test('modals, submitted and closed', () => {
    expectTypeOf<View>().toExtend<ViewOutput>();
    expectTypeOf<Stray<View, ViewOutput>>().toEqualTypeOf<never>();
    expectTypeOf<Submission>().toExtend<ViewSubmitAction>();
    expectTypeOf<Stray<Submission, ViewSubmitAction>>().toEqualTypeOf<never>();
    expectTypeOf<Closing>().toExtend<ViewClosedAction>();
    expectTypeOf<Stray<Closing, ViewClosedAction>>().toEqualTypeOf<never>();
  });

  test('searches in menus; Slack sends the message along though the type forgets it', () => {
    expectTypeOf<Query>().toExtend<BlockSuggestion>();
    expectTypeOf<Stray<Query, BlockSuggestion>>().toEqualTypeOf<'message'>();
  });

  test('shortcuts; Slack sends the app’s id along though the types forget it', () => {
    expectTypeOf<Shortcut>().toExtend<GlobalShortcut>();
    expectTypeOf<Stray<Shortcut, GlobalShortcut>>().toEqualTypeOf<'api_app_id'>();
    expectTypeOf<OnMessage>().toExtend<MessageShortcut>();
    expectTypeOf<Stray<OnMessage, MessageShortcut>>().toEqualTypeOf<'api_app_id'>();
  });

  test('events; Slack sends a context along though the type forgets it', () => {
    expectTypeOf<Event>().toExtend<EnvelopedEvent>();
    expectTypeOf<Stray<Event, EnvelopedEvent>>().toEqualTypeOf<'event_context'>();
    expectTypeOf<Omit<ReturnType<typeof homeOpenedEvent>, 'view'>>().toExtend<
      Omit<AppHomeOpenedEvent, 'view'>
    >();
    expectTypeOf<
      Stray<ReturnType<typeof membershipEvent>, MemberJoinedChannelEvent>
    >().toEqualTypeOf<never>();
  });
});

describe('what the workspace answers is what Slack’s own client expects', () => {
  test('users, channels, messages, files and views', () => {
    expectTypeOf<Stray<User, UsersInfoResponse['user']>>().toEqualTypeOf<never>();
    expectTypeOf<Stray<Room, Channel>>().toEqualTypeOf<never>();
    expectTypeOf<Stray<Message, Said>>().toEqualTypeOf<never>();
    expectTypeOf<Stray<SharedFile, FilesInfoResponse['file']>>().toEqualTypeOf<never>();
    expectTypeOf<Stray<View, ViewsOpenResponse['view']>>().toEqualTypeOf<never>();
  });
});
