import { useLooks } from '../hooks/looks-context.ts';

const wordy = ['title', 'subtitle', 'text', 'body', 'caption', 'alt_text'];

/** A box that names what this page cannot show, a block or an element of one, with whatever plain words it carries. */
export function Unknown({ thing }: { readonly thing: object }) {
  const { words } = useLooks();
  const type = 'type' in thing ? String(thing.type) : '?';
  return (
    <div className="unknown">
      <p>{words.unknownBlock(type)}</p>
      {wordsIn(thing).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

function wordsIn(thing: object): readonly string[] {
  return Object.entries(thing).flatMap(([name, value]: [string, unknown]) => {
    if (!wordy.includes(name)) return [];
    if (typeof value === 'string') return [value];
    const hasText = typeof value === 'object' && value !== null && 'text' in value;
    return hasText && typeof value.text === 'string' ? [value.text] : [];
  });
}
