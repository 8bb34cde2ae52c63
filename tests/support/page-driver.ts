import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { formHand } from './form-hand.ts';

export type PersonAtPage = Awaited<ReturnType<typeof openPageAs>>;

const desk = { viewport: { width: 1280, height: 800 } } as const;

/**
 * A person at the local workspace's page, in a browser of their own: what they do is said in people's words, and every
 * verb waits until it can be done. `complaints` holds everything the browser complained of: errors, refused scripts,
 * refused styles. `options` are Playwright's, such as `{ colorScheme: 'dark' }` or another `viewport`.
 */
export async function openPageAs(
  browser: Browser,
  url: string,
  user: string,
  options: BrowserContextOptions = {},
) {
  const page = await browser.newPage({ ...desk, ...options });
  const complaints = listeningTo(page);
  page.setDefaultTimeout(10_000);
  await page.goto(`${url}/?${new URLSearchParams({ user })}`);
  const composer = page.getByRole('main').getByRole('combobox');
  await composer.waitFor();
  return {
    page,
    complaints,
    composer,
    ...going(page),
    ...looking(page),
    ...formHand(page),
    ...writing(page),
  };
}

function listeningTo(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
  });
  return complaints;
}

function writing(page: Page) {
  const composer = page.getByRole('main').getByRole('combobox');
  return {
    /** Writes a command or a message, and sends it. */
    types: async (text: string) => {
      await composer.fill(text);
      const isOffered = (await composer.getAttribute('aria-expanded')) === 'true';
      if (isOffered) await composer.press('Escape');
      await composer.press('Enter');
    },
  };
}

function going(page: Page) {
  const places = page.locator('#places');
  const toPlace = async (name: string) => {
    if (!(await places.isVisible())) await page.locator('.places-toggle').click();
    await places.getByRole('navigation').locator('button', { hasText: name }).click();
    await page.getByRole('main').getByRole('heading', { level: 2, name }).waitFor();
  };
  const toTab = (index: number) => page.getByRole('main').getByRole('tab').nth(index).click();
  return {
    /** To a channel (`#samverkansråd`), or to one's messages with the app (`Handslag`). */
    goesTo: async (place: string) => {
      await toPlace(place.replace(/^#/, ''));
      if (!place.startsWith('#')) await toTab(1);
    },
    /** Opens the app's Home tab, and waits until the app has put something there. */
    opensHome: async () => {
      await toPlace((await places.locator('.sign.direct + .name').textContent()) ?? '');
      await toTab(0);
      await page.locator('.app-home > .view').waitFor();
    },
    /** Another person sits down in the same place. */
    becomes: async (person: string) => {
      await page.locator('.person select').selectOption(person);
      await page.getByRole('main').getByRole('combobox').or(page.locator('.app-home')).waitFor();
    },
  };
}

function looking(page: Page) {
  const surface = () => page.locator('dialog[open], main').last();
  return {
    /** The text of what is in front: the form that is open, else the conversation or App Home. */
    // biome-ignore lint/performance/useDomNodeTextContent: words as people see them, line by line
    reads: () => surface().innerText(),
    /** Waits until this stands somewhere on the page. */
    sees: (text: string | RegExp) => page.locator('#page').getByText(text).last().waitFor(),
    /** A message with this in it. */
    message: (text: string | RegExp) => page.locator('main .message', { hasText: text }),
    /** Presses a button, a link or a tab by its name; where several have it, the latest. */
    presses: async (name: string) => {
      const control = (role: 'button' | 'link' | 'tab') => surface().getByRole(role, { name, exact: true });
      await control('button').or(control('link')).or(control('tab')).last().click();
    },
    /** Keeps a picture of the page, when nothing moves in it. */
    screenshot: async (path: string) => void (await page.screenshot({ path, animations: 'disabled' })),
    close: () => page.context().close(),
  };
}
