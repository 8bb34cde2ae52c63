import type { Button } from '@slack/types';
import { useState } from 'react';
import { useLooks } from '../hooks/looks-context.ts';
import { SafeLink } from '../text/safe-link.tsx';
import { TextObject } from '../text/text-object.tsx';
import type { Place } from './place.ts';
import { useGrip } from './use-grip.ts';

/**
 * A button, which can be pressed again only when the app has answered. One with an address is a link, and still tells
 * the app that it was followed.
 */
export function ButtonControl({ control, place }: { readonly control: Button; readonly place: Place }) {
  const grip = useGrip(control, place);
  const { words } = useLooks();
  const [isBusy, setBusy] = useState(false);
  const label = <TextObject text={control.text} />;
  const press = async () => {
    if (isBusy) return;
    setBusy(true);
    await grip.use(control.value);
    setBusy(false);
  };
  if (control.url) {
    const name = `${control.accessibility_label ?? control.text.text} (${words.opensElsewhere})`;
    return (
      <SafeLink url={control.url} look="button" name={name} onClick={() => void press()}>
        {label}
      </SafeLink>
    );
  }
  return (
    <button
      type="button"
      className={control.style}
      aria-label={control.accessibility_label}
      aria-busy={isBusy}
      onClick={() => void press()}
    >
      {label}
    </button>
  );
}
