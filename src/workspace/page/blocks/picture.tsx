import type { ImageBlock, ImageElement } from '@slack/types';
import { useLooks } from '../hooks/looks-context.ts';

/** An image by its words: this page fetches nothing from elsewhere. */
export function Picture({ image }: { readonly image: ImageBlock | ImageElement }) {
  const { words } = useLooks();
  const title = 'title' in image ? image.title?.text : undefined;
  return (
    <p className="image">
      {words.image}: {title === undefined ? image.alt_text : `${title} (${image.alt_text})`}
    </p>
  );
}
