import type { Locator, Page } from 'playwright-core';

/** What a person does with the fields and menus in front of them, in a form, in App Home or in a message. */
export function formHand(page: Page) {
  const surface = () => page.locator('dialog[open], main').last();
  const field = (label: string) => surface().getByRole('group', { name: label }).first();

  return {
    /** The field of a form, with its label, its hint and what is wrong with it. */
    field,
    /** Fills in the field with this label; days as `YYYY-MM-DD`, times as `HH:mm`. */
    fills: (label: string, text: string) =>
      field(label).locator('input:not([type=file]), textarea').first().fill(text),
    /** Attaches files to the field with this label: paths, or names with their text. */
    attaches: (label: string, files: Readonly<Record<string, string>>) =>
      field(label)
        .locator('input[type=file]')
        .setInputFiles(
          Object.entries(files).map(([name, text]) => ({
            name,
            mimeType: 'text/plain',
            buffer: Buffer.from(text),
          })),
        ),
    /** Picks one option, or several, in a menu or among boxes, by the label of the field or the words on the menu. */
    chooses: async (label: string, option: string | readonly string[]) => {
      const options = typeof option === 'string' ? [option] : option;
      const box = field(label).getByRole('radio').or(field(label).getByRole('checkbox'));
      if ((await field(label).count()) > 0 && (await box.count()) > 0) return tick(field(label), options);
      const inField = field(label).locator('button[aria-expanded]');
      await pick(page, inField.or(named(surface(), label)).last(), options);
    },
    /** Sends the form that is open, and waits until the app has answered. */
    submits: async () => {
      await surface().locator('button[type=submit]').click();
      await page.locator('dialog[open] form[aria-busy=true]').waitFor({ state: 'detached' });
    },
    /** Closes the form that is open by its own button, and waits until it is away. */
    cancels: async () => {
      const title = await surface().getAttribute('aria-labelledby');
      await surface().locator('.actions').last().locator('button[type=button]').click();
      await page.locator(`dialog[aria-labelledby="${title}"]`).waitFor({ state: 'detached' });
    },
  };
}

/** A menu is called by its label alone, or by its label and what is chosen in it. */
function named(surface: Locator, label: string): Locator {
  const bare = surface.getByRole('button', { name: label, exact: true });
  return bare.or(surface.locator(`button[aria-label^=${JSON.stringify(`${label}: `)}]`));
}

async function tick(group: Locator, options: readonly string[]): Promise<void> {
  for (const option of options) await group.getByLabel(option, { exact: true }).check();
}

async function pick(page: Page, menu: Locator, options: readonly string[]): Promise<void> {
  await menu.click();
  const list = page.locator('.popup');
  for (const option of options) {
    const search = list.getByRole('searchbox');
    if ((await search.count()) > 0) await search.fill(option);
    await list.getByRole('button', { name: option }).first().click();
  }
  const done = list.locator('.done');
  if ((await done.count()) > 0) await done.click();
  await list.waitFor({ state: 'detached' });
}
