import type { ContextBlock } from '@slack/types';
import { TextObject } from '../text/text-object.tsx';

/** A context: small words beside one another; its images are told by their alternative text. */
export function Context({ block }: { readonly block: ContextBlock }) {
  return (
    <div className="context">
      {block.elements.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part has no identity but its place
        <span key={index}>{part.type === 'image' ? part.alt_text : <TextObject text={part} />}</span>
      ))}
    </div>
  );
}
