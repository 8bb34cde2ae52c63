import type { InputBlock } from '@slack/types';
import { useId } from 'react';
import { Control } from '../controls/control.tsx';
import { useLooks } from '../hooks/looks-context.ts';

type Field = { readonly block: InputBlock; readonly error: string | undefined };

/** An input with its label, its hint, and beside it what the app refuses in it. */
export function Input({ block, error }: Field) {
  const { words } = useLooks();
  const id = useId();
  const label = block.optional ? `${block.label.text} (${words.optional})` : block.label.text;
  const described = [block.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const place = {
    block: block.block_id ?? '',
    label,
    isField: block.dispatch_action !== true,
    isInvalid: error !== undefined,
    ...(described && { describedBy: described }),
  };
  return (
    <fieldset className="input" data-invalid={error !== undefined || undefined}>
      <legend>{label}</legend>
      <Control control={block.element} place={place} />
      {block.hint && (
        <p className="hint" id={`${id}-hint`}>
          {block.hint.text}
        </p>
      )}
      <p className="failure" id={`${id}-error`} role="alert">
        {error}
      </p>
    </fieldset>
  );
}
