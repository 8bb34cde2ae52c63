import { type FormEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Blocks } from '../blocks/blocks.tsx';
import { DeedsContext } from '../hooks/deeds-context.ts';
import { useLooks } from '../hooks/looks-context.ts';
import { useAttempt } from '../hooks/use-attempt.ts';
import { useDialog } from '../hooks/use-dialog.ts';
import { useViewDeeds } from '../hooks/use-view-deeds.ts';
import type { OpenView } from '../model/seen.ts';
import { ModalFoot } from './modal-foot.tsx';
import { OutcomeLines } from './outcome-lines.tsx';

type Modal = { readonly view: OpenView; readonly user: string };

/** A modal of the app: its blocks as a form. What the app refuses is said beside the field, which then has focus. */
export function ModalDialog({ view, user }: Modal) {
  const { words } = useLooks();
  const dialog = useDialog();
  const attempt = useAttempt();
  const { deeds, submit, close } = useViewDeeds(user, view, attempt.attempt);
  const [isBusy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const form = useFocusOnRefusal(view.errors, tries);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || !view.submit) return;
    setBusy(true);
    await attempt.attempt(async () => {
      const outcome = await submit();
      return outcome.errors ? { ok: true } : outcome;
    });
    setBusy(false);
    setTries((count) => count + 1);
  };
  const closes = (id: string) => (event: SyntheticEvent) => {
    event.preventDefault();
    void attempt.attempt(() => close(id));
  };
  const title = `modal-${view.id}`;
  return (
    <dialog ref={dialog} className="modal" aria-labelledby={title} onCancel={closes(view.id)}>
      <form ref={form} noValidate aria-busy={isBusy} onSubmit={(event) => void send(event)}>
        <div className="heading">
          <h2 id={title}>{view.title?.text}</h2>
          <button
            type="button"
            className="quiet"
            aria-label={words.closeAll}
            onClick={closes(view.root_view_id)}
          >
            ✕
          </button>
        </div>
        <div className="view">
          <DeedsContext value={deeds}>
            <Blocks blocks={view.blocks} errors={view.errors} />
          </DeedsContext>
        </div>
        <OutcomeLines {...attempt} />
        <ModalFoot view={view} onClose={closes(view.id)} />
      </form>
    </dialog>
  );
}

/** After every try the first refused field has focus, also when it is refused for the same reason as before. */
function useFocusOnRefusal(errors: OpenView['errors'], tries: number) {
  const form = useRef<HTMLFormElement>(null);
  const refusals = `${tries} ${JSON.stringify(errors)}`;
  useEffect(() => {
    if (refusals.startsWith('0 ')) return;
    form.current?.querySelector<HTMLElement>('[data-invalid] :is(input, textarea, button)')?.focus();
  }, [refusals]);
  return form;
}
