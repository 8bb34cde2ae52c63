import { useMemo, useRef } from 'react';
import { control } from '../control.ts';
import { base64Of } from '../model/base64-of.ts';
import type { Deeds, FilledIn } from '../model/deeds.ts';
import type { OpenView } from '../model/seen.ts';
import type { Attempt } from './use-attempt.ts';

/**
 * What using a control of a view does. What is filled in is kept until the form is sent, stays when the app redraws
 * the view, and goes along with every press and when a form is closed (by its id), so that the app sees the form as the
 * person does.
 */
export function useViewDeeds(user: string, view: OpenView, attempt: Attempt['attempt']) {
  const filled = useRef<FilledIn>({});
  return useMemo(() => {
    const here = { user, view: view.id };
    const tellFilled = async () => {
      if (Object.keys(filled.current).length > 0) await control.fill({ ...here, values: filled.current });
    };
    const press = async (use: object) => {
      await tellFilled();
      return control.press({ ...here, ...use });
    };
    const deeds: Deeds = {
      press: (use) => attempt(() => press(use)),
      suggest: (use) => control.suggest({ ...here, ...use }),
      keep: (block, action, held) => {
        filled.current = { ...filled.current, [block]: { ...filled.current[block], [action]: held } };
      },
      kept: (block, action) => filled.current[block]?.[action] ?? view.state.values[block]?.[action],
      upload: async (file) => {
        const upload = base64Of(file).then((base64) => control.upload({ user, name: file.name, base64 }));
        return (await attempt(() => upload)) ? (await upload).file : undefined;
      },
    };
    const close = async (closed: string) => {
      await tellFilled();
      return control.close({ user, view: closed });
    };
    return { deeds, submit: () => control.submit({ ...here, values: filled.current }), close };
  }, [user, view, attempt]);
}
