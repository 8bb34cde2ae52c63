import type { ConfirmationDialog } from '@slack/types';
import { useLooks } from '../hooks/looks-context.ts';
import { useDialog } from '../hooks/use-dialog.ts';
import { TextObject } from '../text/text-object.tsx';

type Asked = { readonly asked: ConfirmationDialog; readonly onAnswer: (isYes: boolean) => void };

/** What the app wants asked before something is done. Escape is a no. */
export function ConfirmDialog({ asked, onAnswer }: Asked) {
  const { words } = useLooks();
  const dialog = useDialog();
  const look = asked.style === 'danger' ? 'danger' : 'primary';
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby="confirm-title" onCancel={() => onAnswer(false)}>
      <h2 id="confirm-title">{asked.title && <TextObject text={asked.title} />}</h2>
      <div className="text">
        <TextObject text={asked.text} />
      </div>
      <div className="actions">
        <button type="button" onClick={() => onAnswer(false)}>
          {asked.deny?.text ?? words.cancel}
        </button>
        <button type="button" className={look} onClick={() => onAnswer(true)}>
          {asked.confirm?.text ?? words.yes}
        </button>
      </div>
    </dialog>
  );
}
