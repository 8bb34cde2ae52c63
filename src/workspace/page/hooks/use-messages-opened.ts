import { useEffect } from 'react';
import { control } from '../control.ts';

/** Tells the app that its messages were opened, as Slack does. Nobody waits for an answer, so none is missed. */
export function useMessagesOpened(user: string, isOpen: boolean): void {
  useEffect(() => {
    if (isOpen) void control.home(user, 'messages').catch(() => undefined);
  }, [user, isOpen]);
}
