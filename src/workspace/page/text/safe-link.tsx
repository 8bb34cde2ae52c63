import type { MouseEventHandler, ReactNode } from 'react';

type Link = {
  readonly url: string;
  readonly children: ReactNode;
  readonly look?: string;
  readonly name?: string;
  readonly onClick?: MouseEventHandler;
};

/**
 * A link that leaves the page open behind it. Only web, mail and telephone addresses become links; any other address
 * (`javascript:` above all) stays text.
 */
export function SafeLink({ url, children, look, name, onClick }: Link) {
  if (!/^(?:https?|mailto|tel):/i.test(url)) return <span title={url}>{children}</span>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className={look}
      aria-label={name}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
