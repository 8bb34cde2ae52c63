import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';

/**
 * Something that opens beneath a button: by a click, Enter or the down arrow. Escape closes it and comes back to the
 * button; going elsewhere closes it too.
 */
export function useDisclosure() {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const leave = () => {
    trigger.current?.focus();
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isMeant = event.key === (isOpen ? 'Escape' : 'ArrowDown');
    if (!isMeant) return;
    event.preventDefault();
    event.stopPropagation();
    if (isOpen) leave();
    else setOpen(true);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return {
    isOpen,
    leave,
    holder: { className: 'menu', onKeyDown, onBlur },
    trigger: {
      ref: trigger,
      type: 'button',
      'aria-expanded': isOpen,
      onClick: () => setOpen(!isOpen),
    },
  } as const;
}
