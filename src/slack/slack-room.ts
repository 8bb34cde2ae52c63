import type { WebClient } from '@slack/web-api';
import type { Deps } from '../app/ports.ts';
import type { Homes } from './homes.ts';
import type { InFlight } from './in-flight.ts';
import type { OnlyOnce } from './only-once.ts';
import type { People } from './people.ts';
import type { Messages } from './remembered-messages.ts';

/** What the Slack room is given from outside. */
export type SlackDeps = Deps;

/** What every listener has at hand. */
export type SlackRoom = SlackDeps & {
  /** Slack's Web API as the bot. It tries once, waits ten seconds at most and throws what Slack refuses. */
  readonly client: WebClient;
  readonly people: People;
  readonly inFlight: InFlight;
  readonly sharing: OnlyOnce;
  readonly messages: Messages;
  readonly homes: Homes;
  /** Where people reach what the bot serves; `null` where nobody has said. */
  readonly publicUrl: string | null;
};
