import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { openPageAs, type PersonAtPage } from '../support/page-driver.ts';
import { everyKindApp } from './every-kind-app.ts';
import { unreadable } from './unreadable.ts';

describe.runIf(hasBrowser())('around the conversation', () => {
  let browser: Browser;
  let app: Awaited<ReturnType<typeof everyKindApp>>;
  let karin: PersonAtPage;

  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), everyKindApp()]);
    karin = await openPageAs(browser, app.url, 'U0KARIN');
  });
  afterEach(() => {
    expect(karin.complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  const keyboard = () => karin.page.keyboard;
  const traffic = () => karin.page.getByRole('complementary', { name: 'Trafik' });
  const focused = () => karin.page.locator(':focus');

  test('who has left is listed as such, and cannot sit at the page', async () => {
    const gone = karin.page.getByRole('option', { name: 'Olle Orre, inaktiverad' });
    expect(await gone.isDisabled()).toBe(true);
  });

  test('a name begun with @ is completed from the people there are', async () => {
    await karin.composer.fill('/eko @jo');
    await karin.page.getByRole('option', { name: '@john' }).waitFor();
    await keyboard().press('Enter');
    expect(await karin.composer.inputValue()).toBe('/eko @john ');
    await karin.composer.fill('');
  });

  test('somebody is removed from the channel and invited again, as in Slack', async () => {
    await karin.types('/remove @john');
    await karin.sees('3 medlemmar');
    await karin.types('/invite @john');
    await karin.sees('4 medlemmar');
    await karin.types('/invite @ingen');
    await karin.sees('Det gick inte att skicka (user_not_found).');
  });

  test('what the app and the workspace say to each other is there to look into, newest first, without tokens', async () => {
    await karin.types('/eko');
    await karin.message('Lägesrapport').last().waitFor();
    await karin.page.getByRole('button', { name: 'Trafik' }).click();
    const lines = traffic().getByRole('listitem');
    await lines.filter({ hasText: '/eko' }).waitFor();
    expect(await lines.last().textContent()).toContain('auth.test');
    await traffic().getByLabel('Visa').selectOption('Leveranser till appen');
    expect(await lines.filter({ hasText: 'response_url' }).count()).toBe(0);
    await lines.filter({ hasText: '/eko' }).locator('summary').click();
    await traffic().getByText('"command": "/eko"').waitFor();
    expect(await traffic().textContent()).toContain('"token": "•••"');
  });

  test('the view of the traffic is opened, looked into and left with the keyboard alone', async () => {
    await keyboard().press('Escape');
    await traffic().waitFor({ state: 'detached' });
    const button = karin.page.getByRole('button', { name: 'Trafik' });
    await button.focus();
    await keyboard().press('Enter');
    await traffic().waitFor();
    expect(await focused().textContent()).toBe('Trafik');
    await traffic().locator('summary').first().waitFor();
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await keyboard().press(key);
    await traffic().getByText('Skickat').waitFor();
    await keyboard().press('Escape');
    await traffic().waitFor({ state: 'detached' });
    expect(await button.evaluate('document.activeElement.textContent')).toBe('Trafik');
  });

  test('a form is opened, filled in and sent with the keyboard alone, and focus comes back', async () => {
    await karin.composer.focus();
    await keyboard().press('Shift+Tab');
    await keyboard().press('Enter');
    await karin.page.getByRole('button', { name: 'Fyll i allt' }).waitFor();
    await keyboard().press('Enter');
    await karin.sees('Alla fält');
    await karin.field('Text').getByRole('textbox').focus();
    await keyboard().type('tangentbord');
    await karin.field('En av tre').getByRole('radio').first().focus();
    await keyboard().press('ArrowDown');
    await karin.field('Frukter').getByRole('button').focus();
    await keyboard().press('Enter');
    await karin.page.getByRole('button', { name: 'Plommon' }).waitFor();
    for (const key of ['ArrowDown', 'Enter', 'Escape']) await keyboard().press(key);
    await karin.field('Text').getByRole('textbox').focus();
    await keyboard().press('Enter');
    await karin.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused().getAttribute('aria-label')).toBe('Genvägar');
    await karin.goesTo('Ekot');
    const told = karin.message('text: ').last();
    await told.waitFor();
    expect(await told.textContent()).toContain('"value":"tangentbord"');
    expect(await told.textContent()).toMatch(/radio: .*"pear"/);
    expect(await told.textContent()).toMatch(/several: .*"value":"pear"/);
  });

  test('a shortcut that does not reach the app is told by the box to write in', async () => {
    app.falls();
    await karin.goesTo('#samverkansråd');
    await karin.chooses('Genvägar', 'Fyll i allt');
    await karin.sees('Ekot kunde inte ta emot det här (dispatch_failed). Försök igen.');
    app.rises();
    await karin.goesTo('Ekot');
  });

  test('the arrows move between the two sides of the app, and focus stays on them', async () => {
    await karin.page.getByRole('tab', { name: 'Meddelanden' }).focus();
    await keyboard().press('ArrowLeft');
    await karin.sees('Mina aktiviteter');
    expect(await focused().textContent()).toBe('Hem');
    await karin.goesTo('#samverkansråd');
    await karin.page.locator(':focus[aria-label="Skriv i #samverkansråd"]').waitFor();
  });

  test.each(['Ljust', 'Mörkt'])('all text can be read: %s', async (look) => {
    await karin.page.getByLabel('Utseende').selectOption(look);
    expect(await unreadable(karin.page)).toEqual([]);
    await karin.presses('Genvägar');
    await karin.page.getByRole('button', { name: 'Fyll i allt' }).click();
    await karin.fills('Adress', 'ingen adress');
    await karin.submits();
    await karin.sees('Skriv en giltig e-postadress.');
    expect(await unreadable(karin.page)).toEqual([]);
    await karin.cancels();
  });

  test('dark is remembered, and who has chosen nothing gets what their computer is set to', async () => {
    await karin.page.reload();
    await karin.composer.waitFor();
    const ground = (person: PersonAtPage) =>
      person.page.evaluate('getComputedStyle(document.body).backgroundColor');
    const john = await openPageAs(browser, app.url, 'U0JOHN', { colorScheme: 'dark' });
    const gun = await openPageAs(browser, app.url, 'U0GAST', { colorScheme: 'light' });
    expect(await ground(karin)).toBe(await ground(john));
    expect(await ground(gun)).toBe('rgb(255, 255, 255)');
    await Promise.all([john.close(), gun.close()]);
  });
});
