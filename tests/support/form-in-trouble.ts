import { vi } from 'vitest';
import type { FormAtHand } from './every-form.ts';
import type { FormCouncil } from './form-council.ts';
import { onScreen } from './on-screen.ts';

/** When something breaks: while a form is opened, or while it is sent in. */
export type Moment = 'opened' | 'sent in';

type Trouble = {
  readonly at: FormAtHand;
  readonly moment: Moment;
  readonly begins: () => unknown;
  readonly ends: () => unknown;
};

let texts = 0;

/**
 * Somebody fills a form in while something breaks, is told of it and keeps their words, and does it again once all is
 * well where they were not told that it is done. What came of it, as the log has it.
 */
export async function formInTrouble(council: FormCouncil, { at, moment, begins, ends }: Trouble) {
  texts += 1;
  const text = `Det här vill jag säga, gång ${texts}.`;
  const fills = { ...at.fills?.(council), ...(at.words && { [at.words]: text }) };
  const { form, who } = at;
  const person = council.person(who);
  const modals = async () => (await person.views()).modals;
  const isOpen = async () => (await modals()).some(({ callback_id }) => callback_id === form);
  const messages = async () => [...(await council.as(who, 'C0COUNCIL').sees()), ...(await council.mail(who))];
  const before = await council.logLength();
  const done = async () => {
    const entries = await council.log((await council.logLength()) - before);
    return entries.filter(({ by }) => JSON.stringify(by).includes(who));
  };
  const until = (what: string, holds: () => Promise<boolean>) =>
    vi.waitUntil(holds, { timeout: 5_000, interval: 10 }).catch(() => {
      throw new Error(`${form}: still waiting for ${what}`);
    });

  const opens = async () => {
    await at.opens(council);
    await until('the form is open', isOpen);
  };
  const whereabouts = async () => ({
    form: (await modals()).some((view) => JSON.stringify(view.state).includes(text)),
    notice: (await modals()).some((view) => onScreen(view).includes(text)),
    message: (await messages()).some((message) => onScreen(message).includes(text)),
    end: JSON.stringify(await at.finds?.(council))?.includes(text),
  });
  const sendsIn = async () => {
    const told = (await messages()).length;
    const { errors } = await person.submits(fills);
    const isSaving = async () => (await modals()).some((view) => /Sparar …|Saving …/.test(onScreen(view)));
    await until('an end to the saving', async () => !(await isSaving()) || (await messages()).length > told);
    return errors === undefined && !(await modals()).some(isFailure);
  };

  if (moment === 'opened') {
    let heard = 0;
    council.around(async (step) => {
      heard = (await messages()).length;
      await begins();
      return step();
    });
    await at.opens(council);
    council.around((step) => step());
    await until(
      'a form or a sentence',
      async () => (await modals()).length > 0 || (await messages()).length > heard,
    );
    await until(
      'an end to the loading',
      async () => !(await modals()).some(isLoading) || (await messages()).length > heard,
    );
    await ends();
  }
  if (!(await isOpen())) {
    await council.closesAll();
    await opens();
  }
  if (moment === 'sent in') await begins();
  const isDone = await sendsIn();
  if (moment === 'sent in') await ends();
  if (at.words !== undefined)
    await until('the words are somewhere', async () => Object.values(await whereabouts()).includes(true));
  if (isDone) return done();
  if (await isOpen()) await sendsIn();
  else if ((await done()).length === 0) {
    await council.closesAll();
    await opens();
    await sendsIn();
  }
  return done();
}

type View = { readonly blocks: Parameters<typeof onScreen>[0]['blocks'] };
const isLoading = (view: View) => /Hämtar uppgifterna|Fetching/.test(onScreen(view));
const isFailure = (view: View) => /felnummer|error number|error id/i.test(onScreen(view));
