import type { Checkboxes, RadioButtons } from '@slack/types';
import { useId, useState } from 'react';
import { TextObject } from '../text/text-object.tsx';
import type { Place } from './place.ts';
import { tickedFirst } from './ticked-first.ts';
import { useGrip } from './use-grip.ts';

type Checks = Checkboxes | RadioButtons;

/** Boxes to tick, or one of several to choose. */
export function ChecksControl({ control, place }: { readonly control: Checks; readonly place: Place }) {
  const grip = useGrip(control, place);
  const name = useId();
  const [ticked, setTicked] = useState(() => tickedFirst(control, grip.held));
  const isRadio = control.type === 'radio_buttons';
  const tick = async (value: string) => {
    const next = isRadio ? [value] : toggled(ticked, value);
    setTicked(next);
    if (!(await grip.use(isRadio ? value : next, heldFor(control, next)))) setTicked(ticked);
  };
  return (
    <fieldset className="checks" aria-label={grip.label} {...grip.told}>
      {control.options.map(({ text, description, value = '' }) => (
        <label key={value}>
          <input
            type={isRadio ? 'radio' : 'checkbox'}
            name={name}
            value={value}
            checked={ticked.includes(value)}
            onChange={() => void tick(value)}
          />
          <span>
            <TextObject text={text} />
          </span>
          {description && (
            <small>
              <TextObject text={description} />
            </small>
          )}
        </label>
      ))}
    </fieldset>
  );
}

function toggled(ticked: readonly string[], value: string): readonly string[] {
  return ticked.includes(value) ? ticked.filter((other) => other !== value) : [...ticked, value];
}

function heldFor({ type, options }: Checks, ticked: readonly string[]) {
  const chosen = options.filter(({ value }) => ticked.includes(value ?? ''));
  return type === 'radio_buttons'
    ? { type, selected_option: chosen[0] ?? null }
    : { type, selected_options: chosen };
}
