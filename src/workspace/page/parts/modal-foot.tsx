import type { MouseEventHandler } from 'react';
import { useLooks } from '../hooks/looks-context.ts';
import type { OpenView } from '../model/seen.ts';

type Foot = { readonly view: OpenView; readonly onClose: MouseEventHandler };

/** The buttons under a modal: the app's own words where it has any. */
export function ModalFoot({ view, onClose }: Foot) {
  const { words } = useLooks();
  return (
    <div className="actions">
      <button type="button" onClick={onClose}>
        {view.close?.text ?? (view.submit ? words.cancel : words.close)}
      </button>
      {view.submit && (
        <button type="submit" className="primary">
          {view.submit.text}
        </button>
      )}
    </div>
  );
}
