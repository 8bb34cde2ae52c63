import type { Words } from '../../words/words.ts';
import { channelRun } from './channel-run.ts';
import type { Message } from './message.ts';
import { person } from './rich-text.ts';
import { runMessage } from './run-message.ts';

/** Somebody has become a coordinator, of a party or of the whole council (`null`). */
type Appointed = { readonly by: string; readonly party: string | null; readonly channel: string };

/** What whoever has become a coordinator is told. */
export function coordinatorNews({ by, party, channel }: Appointed, { settings }: Words): Message {
  const texts = settings.youCoordinate;
  const forParty = party === null ? [] : [texts.for(party)];
  return runMessage(
    texts.text,
    [person(by), texts.by, ...forParty, texts.inChannel, channelRun(channel), '.'],
    [texts.means],
  );
}
