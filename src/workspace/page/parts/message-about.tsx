import { control } from '../control.ts';
import { MenuButton } from '../controls/menu-button.tsx';
import { useLooks } from '../hooks/looks-context.ts';
import type { Attempt } from '../hooks/use-attempt.ts';
import type { Author } from '../model/author-of.ts';
import { groupsIn } from '../model/groups-in.ts';
import type { Seen } from '../model/seen.ts';
import { shortcutsOf } from '../model/shortcuts-of.ts';
import { Clock } from './clock.tsx';

type About = {
  readonly message: Seen;
  readonly author: Author;
  readonly here: object;
  readonly attempt: Attempt['attempt'];
};

/** The line above a message: who wrote it and when, who sees it, and the app's shortcuts for it. */
export function MessageAbout({ message, author, here, attempt }: About) {
  const { directory, words } = useLooks();
  const shortcuts = message.kind === 'posted' ? shortcutsOf(directory, 'message') : [];
  return (
    <div className="about">
      <strong className="author">{author.name}</strong>
      {author.isApp && <span className="badge">{words.app}</span>}
      <Clock at={message.at} />
      {message.edited && <span className="edited">({words.edited})</span>}
      {message.kind === 'ephemeral' && <span className="only-you">{words.onlyYou}</span>}
      {shortcuts.length > 0 && (
        <MenuButton
          menu={{ label: words.messageActions, find: async () => groupsIn({ options: shortcuts }) }}
          face="⋯"
          look="overflow"
          onChoose={({ value }) => attempt(() => control.shortcut({ ...here, callback: value }))}
        />
      )}
    </div>
  );
}
