import { Blocks } from '../blocks/blocks.tsx';
import { DeedsContext } from '../hooks/deeds-context.ts';
import { useLooks } from '../hooks/looks-context.ts';
import { useAttempt } from '../hooks/use-attempt.ts';
import { useMessageDeeds } from '../hooks/use-message-deeds.ts';
import { authorOf } from '../model/author-of.ts';
import type { Seen } from '../model/seen.ts';
import { Mrkdwn } from '../text/mrkdwn.tsx';
import { Avatar } from './avatar.tsx';
import { FileLinks } from './file-links.tsx';
import { MessageAbout } from './message-about.tsx';
import { OutcomeLines } from './outcome-lines.tsx';

type Item = {
  readonly message: Seen;
  readonly user: string;
  readonly replies?: number;
  readonly onThread?: (ts: string) => void;
};

/**
 * One message: who wrote it and when, whether others see it, its blocks or its text, how many have answered it, and
 * the lines that tell how a press in it went.
 */
export function MessageItem({ message, user, replies = 0, onThread }: Item) {
  const { directory, words } = useLooks();
  const attempt = useAttempt();
  const here = { user, channel: message.channel, message: message.ts };
  const deeds = useMessageDeeds(here, attempt.attempt);
  const author = authorOf(message, directory);
  return (
    <li className={`message ${message.kind}`} tabIndex={-1} data-ts={message.ts}>
      <Avatar author={author} />
      <MessageAbout message={message} author={author} here={here} attempt={attempt.attempt} />
      <div className="body" key={message.version}>
        <DeedsContext value={deeds}>
          {message.blocks?.length ? <Blocks blocks={message.blocks} /> : <PlainText text={message.text} />}
        </DeedsContext>
        <FileLinks files={message.files ?? []} user={user} />
        {replies > 0 && (
          <button type="button" className="replies" onClick={() => onThread?.(message.ts)}>
            {words.replies(replies)}
          </button>
        )}
      </div>
      <OutcomeLines {...attempt} />
    </li>
  );
}

function PlainText({ text }: { readonly text: string }) {
  return (
    <div className="text">
      <Mrkdwn text={text} />
    </div>
  );
}
