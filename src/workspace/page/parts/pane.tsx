import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useLooks } from '../hooks/looks-context.ts';

type Shown = { readonly title: string; readonly children: ReactNode; readonly onClose: () => void };

/** Something beside the conversation, closed by its button or by Escape, after which focus is back where it was. */
export function Pane({ title, children, onClose }: Shown) {
  const { words } = useLooks();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <aside className="pane" aria-label={title} onKeyDown={closeByKey}>
      <div className="heading">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="quiet" aria-label={words.close} onClick={onClose}>
          ✕
        </button>
      </div>
      <div className="pane-body">{children}</div>
    </aside>
  );
}
