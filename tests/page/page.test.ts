import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { openPageAs } from '../support/page-driver.ts';
import { tinyApp } from './tiny-app.ts';

describe.runIf(hasBrowser())('the page of the local workspace', () => {
  let browser: Browser;
  let app: Awaited<ReturnType<typeof tinyApp>>;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), tinyApp()]);
    ({ page, complaints } = await openPageAs(browser, app.url, 'U0KARIN'));
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.getByRole('combobox', { name: /Du är|You are/ }).selectOption('U0KARIN');
    await composer().focus();
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  const composer = () => page.getByRole('combobox', { name: 'Skriv i' });
  const becomes = (person: string) => page.getByLabel('Du är').selectOption(person);
  const message = (text: string) => page.locator('.message', { hasText: text });
  const focused = () => page.locator(':focus');
  const writes = async (text: string) => {
    await composer().fill(text);
    await page.keyboard.press('Enter');
  };

  test('whoever comes first sees what to try', async () => {
    await page.getByRole('button', { name: 'Prova /eko hej hopp' }).click();
    expect(await composer().inputValue()).toBe('/eko hej hopp');
    await page.keyboard.press('Enter');
    await message('Du sa: hej hopp').waitFor();
  });

  test('a command is answered where it was typed, for the eyes of the person who asked', async () => {
    await writes('/eko hemligt');
    await message('Du sa: hemligt').waitFor();
    expect(await message('Du sa: hemligt').textContent()).toContain('Bara du ser det här');
    await becomes('Gun Gäst, gäst');
    await page.getByText('Här börjar #samverkansråd').waitFor();
    expect(await message('hemligt').count()).toBe(0);
  });

  test('a button does what it says, and what is shown to all everybody reads, each in their own language', async () => {
    await writes('/eko gemensamt');
    await message('Du sa: gemensamt').getByRole('button', { name: 'Visa för alla' }).click();
    await message('Till alla: gemensamt').waitFor();
    expect(await message('Du sa: gemensamt').count()).toBe(0);
    await becomes('John Smith, medlem');
    await message('Till alla: gemensamt').waitFor();
    expect(await page.getByText('Nothing leaves this computer.').isVisible()).toBe(true);
  });

  test('a script or a call to everybody that an app quotes stays the characters that were written', async () => {
    await writes('/eko &lt;script&gt;document.title = "knäckt"&lt;/script&gt; &lt;!channel&gt;');
    await message('<script>document.title = "knäckt"</script> <!channel>').waitFor();
    expect(await page.locator('.mention').count()).toBe(0);
  });

  test('a script that an app forgot to escape is not run either', async () => {
    await writes('/eko <script>document.title = "knäckt"</script><img src=x>');
    await message('<script>document.title = "knäckt"</script><img src=x>').waitFor();
    expect(await page.title()).toBe('Provköping – lokal arbetsyta');
  });

  test('while the app is slow the page says whom one waits for', async () => {
    await writes('/eko vänta');
    await page.getByText('Väntar på Ekot …').waitFor();
    app.goOn();
    await message('Du sa: vänta').waitFor();
    expect(await page.getByText('Väntar på Ekot …').count()).toBe(0);
  });

  test('a command that fails is told as Slack tells it, and comes back with the up arrow', async () => {
    app.falls();
    await writes('/eko borta');
    await message('/eko failed with the error "dispatch_failed"').waitFor();
    app.rises();
    await composer().press('ArrowUp');
    expect(await composer().inputValue()).toBe('/eko borta');
    await page.keyboard.press('Enter');
    await message('Du sa: borta').waitFor();
  });

  test('a press that does not reach the app is told where it was made', async () => {
    await writes('/eko kvar');
    const button = message('Du sa: kvar').getByRole('button', { name: 'Visa för alla' });
    await button.waitFor();
    app.falls();
    await button.click();
    await message('Ekot kunde inte ta emot det här (dispatch_failed). Försök igen.').waitFor();
    app.rises();
  });

  test('the whole way can be gone with the keyboard alone', async () => {
    const { keyboard } = page;
    await keyboard.type('/e');
    await page.getByRole('option', { name: '/eko' }).waitFor();
    await keyboard.press('Tab');
    await keyboard.type('frukt');
    await keyboard.press('Enter');
    await message('Du sa: frukt').waitFor();
    await keyboard.press('Shift+Tab');
    expect(await focused().textContent()).toBe('Välj frukt');
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Päron' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await message('Du valde Päron').waitFor();
    expect(await focused().textContent()).toContain('Du valde Päron');
  });

  test('what a person writes is theirs, character by character, and everybody reads it', async () => {
    await writes('Hej alla <!channel> & <b>välkomna</b>');
    await message('Hej alla <!channel> & <b>välkomna</b>').waitFor();
    expect(await message('Hej alla').textContent()).not.toContain('Bara du ser det här');
    await becomes('John Smith, medlem');
    await message('Hej alla <!channel> & <b>välkomna</b>').waitFor();
  });

  test('what could not be sent comes back into the box', async () => {
    await page.route('**/control/say', (route) => route.abort());
    await writes('viktigt');
    await page.getByText('Arbetsytan svarar inte.').waitFor();
    expect(await composer().inputValue()).toBe('viktigt');
    await page.unroute('**/control/say');
    expect(complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
  });

  test('a form says what is wrong beside the field, keeps what was written, and closes when it is taken', async () => {
    await writes('/eko fråga');
    const field = page.getByRole('group', { name: 'Ditt ord' });
    await field.getByRole('textbox').fill('då');
    await page.keyboard.press('Enter');
    await field.getByText('Skriv minst tre tecken.').waitFor();
    expect(await field.getByRole('textbox').inputValue()).toBe('då');
    expect(await focused().inputValue()).toBe('då');
    await field.getByRole('textbox').fill('dådkraft');
    await page.getByRole('button', { name: 'Svara' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ekot' }).click();
    await message('Tack för ordet dådkraft').waitFor();
    await page.getByRole('button', { name: 'samverkansråd' }).click();
  });

  test('a form that is closed with Escape is gone', async () => {
    await writes('/eko fråga');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('new messages are read aloud by their author and their text', async () => {
    await writes('/eko högt');
    await page.getByText('Ekot: högt').waitFor({ state: 'attached' });
  });

  test('a telephone is wide enough, and its places unfold', async () => {
    await page.setViewportSize({ width: 375, height: 812 });
    await writes(`/eko ${'långtordutanmellanslag'.repeat(8)}`);
    await message('Du sa: långtord').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    await writes(`/eko ${'ett långt svar som fyller hela skärmen '.repeat(40)}`);
    await message('Du sa: ett långt svar').waitFor();
    await writes('/eko sist');
    await message('Du sa: sist').waitFor();
    expect((await message('Du sa: sist').boundingBox())?.y).toBeLessThan(700);
    await page.getByRole('button', { name: 'Kanaler och direktmeddelanden' }).click();
    await page.getByRole('button', { name: 'Ekot' }).click();
    await message('Tack för ordet dådkraft').waitFor();
    await page.getByRole('button', { name: 'Kanaler och direktmeddelanden' }).click();
    await page.getByRole('button', { name: 'samverkansråd' }).click();
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('a reload comes back to the same person in the same place', async () => {
    await becomes('John Smith, medlem');
    await page.reload();
    await message('Till alla: gemensamt').waitFor();
    expect(await page.getByLabel('You are').inputValue()).toBe('U0JOHN');
  });
});
