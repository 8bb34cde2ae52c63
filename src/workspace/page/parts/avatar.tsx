import type { Author } from '../model/author-of.ts';

const tones = 6;

/** The initials of who wrote, in a colour of their own. */
export function Avatar({ author: { name, isApp } }: { readonly author: Author }) {
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase();
  const tone = [...name].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % tones;
  return (
    <span className={isApp ? 'avatar of-app' : `avatar tone-${tone}`} aria-hidden="true">
      {initials}
    </span>
  );
}
