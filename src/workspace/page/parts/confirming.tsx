import type { ConfirmationDialog } from '@slack/types';
import { type ReactNode, useCallback, useState } from 'react';
import { ConfirmContext } from '../hooks/confirm-context.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

type Question = { readonly asked: ConfirmationDialog; readonly answer: (isYes: boolean) => void };

/** Lets everything under it ask the person for a yes before something is done. */
export function Confirming({ children }: { readonly children: ReactNode }) {
  const [question, setQuestion] = useState<Question>();
  const confirm = useCallback(
    (asked: ConfirmationDialog) => new Promise<boolean>((answer) => setQuestion({ asked, answer })),
    [],
  );
  const answer = (isYes: boolean) => {
    question?.answer(isYes);
    setQuestion(undefined);
  };
  return (
    <ConfirmContext value={confirm}>
      {children}
      {question && <ConfirmDialog asked={question.asked} onAnswer={answer} />}
    </ConfirmContext>
  );
}
