import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { openPageAs, type PersonAtPage } from '../support/page-driver.ts';
import { everyKindApp } from './every-kind-app.ts';

describe.runIf(hasBrowser())('everything an app can show and ask', () => {
  let browser: Browser;
  let app: Awaited<ReturnType<typeof everyKindApp>>;
  let karin: PersonAtPage;

  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), everyKindApp()]);
    karin = await openPageAs(browser, app.url, 'U0KARIN');
    await karin.types('/eko');
    await karin.message('Lägesrapport 🎉').waitFor();
  });
  afterEach(() => {
    expect(karin.complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  test('every block is drawn, and none as a box for what is unknown', async () => {
    const text = await karin.message('Lägesrapport 🎉').textContent();
    for (const words of [
      'Fält två',
      '@John Smith',
      '@Karin Berg',
      'Första punkten',
      'rad  för  rad',
      'Bussarna',
    ])
      expect(text).toContain(words);
    expect(await karin.page.locator('.unknown').count()).toBe(0);
  });

  test('what cannot be undone is asked about first, and a no is a no', async () => {
    await karin.presses('Ta bort');
    await karin.presses('Nej');
    await karin.presses('Ta bort');
    await karin.presses('Ta bort');
    await karin.message('button: {').waitFor();
    expect(await karin.message('button: {').count()).toBe(1);
  });

  test('the menu behind the dots tells the app what was picked', async () => {
    await karin.chooses('Fler val', 'Andra valet');
    await karin.message('overflow: ').getByText('"value":"second"').waitFor();
  });

  test('boxes, days and menus for several things tell the app what they hold', async () => {
    const message = karin.message('Lägesrapport 🎉');
    await message.getByRole('checkbox', { name: 'Päron' }).check();
    await karin.message('checkboxes: ').getByText('"value":"pear"').waitFor();
    await message.getByRole('radio', { name: 'Äpple' }).check();
    await karin.message('radio_buttons: ').getByText('"value":"apple"').waitFor();
    await message.getByLabel('Välj dag').fill('2026-03-31');
    await karin.message('datepicker: ').getByText('"selected_date":"2026-03-31"').waitFor();
    await karin.chooses('Välj frukter', ['Äpple', 'Päron']);
    await karin
      .message('multi_static_select: ')
      .getByText(/"apple".*"pear"/)
      .waitFor();
  });

  test('a form with every kind of field reaches the app as it was filled in', async () => {
    await karin.chooses('Genvägar', 'Fyll i allt');
    await karin.sees('Alla fält');
    await karin.fills('Text', 'kort');
    await karin.fills('Lång text', 'rad ett\nrad två');
    await karin.fills('Rik text', 'rikt');
    await karin.fills('Adress', 'karin@example.org');
    await karin.fills('Länk', 'https://example.org/');
    await karin.fills('Antal', '7');
    await karin.fills('Dag', '2026-03-31');
    await karin.fills('Klockslag', '08:30');
    await karin.fills('Ögonblick', '2026-03-31T08:30');
    await karin.chooses('En av tre', 'Päron');
    await karin.chooses('Flera av tre', ['Äpple', 'Plommon']);
    await karin.chooses('Frukt', 'Plommon');
    await karin.chooses('Sökt', 'buss');
    await karin.chooses('Person', 'John Smith');
    await karin.chooses('Kanal', '#samverkansråd');
    await karin.chooses('Samtal', '#samverkansråd');
    await karin.chooses('Frukter', ['Äpple', 'Päron']);
    await karin.chooses('Personer', ['Gun Gäst']);
    await karin.attaches('Fil', { 'plan.md': '# Plan' });
    await karin.sees('plan.md');
    await karin.submits();
    await karin.page.getByRole('dialog').waitFor({ state: 'detached' });
    await karin.goesTo('Ekot');
    await karin.message('text: ').waitFor();
    const told = await karin.message('text: ').textContent();
    expect(told).toContain('long: {"type":"plain_text_input","value":"rad ett\\nrad två"}');
    expect(told).toContain('rich: {"type":"rich_text_input","rich_text_value":{"type":"rich_text"');
    expect(told).toContain('number: {"type":"number_input","value":"7"}');
    expect(told).toContain('moment: {"type":"datetimepicker","selected_date_time":1774938600}');
    expect(told).toMatch(/radio: .*"value":"pear"/);
    expect(told).toMatch(/checks: .*"apple".*"plum"/);
    expect(told).toMatch(/one: .*"plum"/);
    expect(told).toMatch(/external: .*"buss"/);
    expect(told).toContain('user: {"type":"users_select","selected_user":"U0JOHN"}');
    expect(told).toContain('channel: {"type":"channels_select","selected_channel":"C0RAD"}');
    expect(told).toContain('conversation: {"type":"conversations_select","selected_conversation":"C0RAD"}');
    expect(told).toMatch(/several: .*"apple".*"pear"/);
    expect(told).toContain('users: {"type":"multi_users_select","selected_users":["U0GAST"]}');
    expect(told).toMatch(/file: .*"name":"plan.md"/);
    await karin.goesTo('#samverkansråd');
  });

  test('a form over a form knows what is written in the one below, which is there again when it is closed', async () => {
    await karin.chooses('Genvägar', 'Fyll i allt');
    await karin.sees('Alla fält');
    await karin.fills('Text', 'halvfärdigt');
    await karin.presses('Öppna ovanpå');
    await karin.sees('Under står: halvfärdigt');
    await karin.cancels();
    expect(await karin.field('Text').getByRole('textbox').inputValue()).toBe('halvfärdigt');
    await karin.cancels();
    await karin.goesTo('Ekot');
    await karin.message('Det övre är stängt').waitFor();
    await karin.goesTo('#samverkansråd');
  });

  test('App Home is drawn when it is opened, and again when the app changes it', async () => {
    await karin.opensHome();
    await karin.sees('Senast: inget');
    await karin.presses('Uppdatera');
    await karin.sees('Senast: tryckt');
    await karin.goesTo('#samverkansråd');
  });

  test('a reply in a thread is counted under its message and read beside the conversation', async () => {
    await karin.types('En fråga till er');
    const message = karin.message('En fråga till er');
    await message.getByRole('button', { name: 'Åtgärder för meddelandet' }).click();
    await karin.page.getByRole('button', { name: 'Svara i tråd' }).click();
    await message.getByRole('button', { name: '1 svar' }).click();
    const thread = karin.page.getByRole('complementary', { name: 'Tråd' });
    await thread.getByText('Svar på En fråga till er').waitFor();
    expect(await karin.message('Svar på').count()).toBe(0);
    await karin.page.keyboard.press('Escape');
    await thread.waitFor({ state: 'detached' });
    expect(await karin.page.locator(':focus').textContent()).toBe('1 svar');
  });
});
