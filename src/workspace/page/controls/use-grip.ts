import { useConfirm } from '../hooks/confirm-context.ts';
import { useDeeds } from '../hooks/deeds-context.ts';
import { useLooks } from '../hooks/looks-context.ts';
import type { Found } from '../model/choice.ts';
import type { Held, Picked } from '../model/deeds.ts';
import type { AnyControl } from './any-control.ts';
import type { Place } from './place.ts';

/** A control's grip on the app: what it held before, and how it tells of a new use. */
export type Grip = {
  readonly label: string;
  readonly held: Held | undefined;
  /** What every control says of itself to those who listen. */
  readonly told: { readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true };
  /** Keeps without telling. */
  keep(held: Held): void;
  /** What the app offers for what has been typed so far. */
  suggest(typed: string): Promise<Found>;
  /** Asks for confirmation where the app wants it, then keeps and tells. Answers whether it was done. */
  use(value: Picked | undefined, held?: Held): Promise<boolean>;
};

/** Ties a control to the app. A field only keeps what is filled in; everything else tells the app at once. */
export function useGrip(control: AnyControl, place: Place): Grip {
  const deeds = useDeeds();
  const confirm = useConfirm();
  const { words } = useLooks();
  const { block, label, isField, describedBy, isInvalid } = place;
  const action = ('action_id' in control && control.action_id) || '';
  const placeholder = 'placeholder' in control ? control.placeholder?.text : undefined;
  return {
    label: label ?? placeholder ?? words.choose,
    held: deeds.kept(block, action),
    told: {
      ...(describedBy && { 'aria-describedby': describedBy }),
      ...(isInvalid && { 'aria-invalid': true }),
    },
    keep: (held) => deeds.keep(block, action, held),
    suggest: (typed) => deeds.suggest({ block, action, value: typed }),
    use: async (value, held) => {
      if ('confirm' in control && control.confirm && !(await confirm(control.confirm))) return false;
      if (held) deeds.keep(block, action, held);
      if (!isField) await deeds.press({ block, action, ...(value !== undefined && { value }) });
      return true;
    },
  };
}
