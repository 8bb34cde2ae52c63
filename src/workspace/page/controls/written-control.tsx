import type { ChangeEvent, KeyboardEvent } from 'react';
import { useLooks } from '../hooks/looks-context.ts';
import type { Place } from './place.ts';
import { useGrip } from './use-grip.ts';
import { type Written, writtenKind } from './written-kind.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * A field to write in, or a day or an hour to set. Outside forms the app hears of a day or an hour at once, and of a
 * text when Enter is pressed.
 */
export function WrittenControl({ control, place }: { readonly control: Written; readonly place: Place }) {
  const grip = useGrip(control, place);
  const { timeZone } = useLooks();
  const { input, isPicker, first, heldFor } = writtenKind(control, timeZone);
  const tell = (text: string) => void grip.use(heldFor(text).value ?? null, heldFor(text).held);
  const onChange = ({ target }: ChangeEvent<Field>) => {
    grip.keep(heldFor(target.value).held);
    if (isPicker && !place.isField && target.value !== '') tell(target.value);
  };
  const onKeyDown = (event: KeyboardEvent<Field>) => {
    if (event.key !== 'Enter' || place.isField || isPicker || isLong(control)) return;
    event.preventDefault();
    tell(event.currentTarget.value);
  };
  const field = {
    ...grip.told,
    'aria-label': grip.label,
    defaultValue: first(grip.held),
    placeholder: 'placeholder' in control ? control.placeholder?.text : undefined,
    autoFocus: place.isField === true && 'focus_on_load' in control && control.focus_on_load === true,
    onChange,
    onKeyDown,
  };
  if (isLong(control)) return <textarea rows={4} {...field} />;
  return <input type={input} inputMode={input === 'number' ? 'decimal' : undefined} {...field} />;
}

function isLong(control: Written): boolean {
  return (
    control.type === 'rich_text_input' || (control.type === 'plain_text_input' && control.multiline === true)
  );
}
