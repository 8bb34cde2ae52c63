import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { councilStory } from '../support/council-story.ts';
import { openPageAs, type PersonAtPage } from '../support/page-driver.ts';
import { startedBot } from '../support/started-bot.ts';

const { activity } = councilStory;
const day = 24 * 60 * 60 * 1000;
/** Far enough for a reminder, and an agenda after it, on whichever day of the year this runs. */
const meeting = new Date(Date.now() + 60 * day).toISOString().slice(0, 10);

describe.runIf(hasBrowser())('the bot speaks by itself, at the page alone', { timeout: 60_000 }, () => {
  let browser: Browser;
  let bot: Awaited<ReturnType<typeof startedBot>>;
  let anna: PersonAtPage;
  let bjorn: PersonAtPage;

  beforeAll(async () => {
    [browser, bot] = await Promise.all([openBrowser(), startedBot()]);
    anna = await openPageAs(browser, bot.page, 'U0ANNA');
    bjorn = await openPageAs(browser, bot.page, 'U0BJORN');
    await councilStory.becomesCoordinator(anna);
    await councilStory.appointsBjorn(anna);
    await councilStory.accepts(bjorn);
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });

  const timeGoes = (to: string) =>
    anna.page.getByRole('region', { name: 'Tid' }).getByRole('button', { name: to }).click();
  const post = (person: PersonAtPage, text: string | RegExp) => person.message(text).last();

  test('Monday’s reminder reaches the contact and the channel, and one press tells both that nothing is new', async () => {
    await timeGoes('Till nästa påminnelse');
    await post(bjorn, 'Rådet väntar på en lägesrapport från dig.').waitFor();
    expect(await bjorn.reads()).toContain(activity);
    const told = post(anna, 'Inför nästa återrapportering');
    await told.getByText(`${activity} – ingen lägesrapport ännu`).waitFor();
    await bjorn.presses('Inget nytt');
    await post(bjorn, 'Tack! Alla lägesrapporter som rådet väntade på från dig är inne.').waitFor();
    await told.getByText('inne från LK Miljö- och samhällsbyggnadsförvaltningen').waitFor();
  });

  test('two weeks before a meeting its agenda comes, with reasons, and an update edits it in place', async () => {
    await anna.types(`/plan möte ${meeting} 13:00 Stadshuset`);
    await post(anna, 'Stadshuset').waitFor();
    await timeGoes('Till nästa dagordning');
    const agenda = post(anna, 'Preliminär dagordning');
    await agenda.waitFor();
    expect(await agenda.textContent()).toMatch(/Återrapportering.*har inte varit uppe i rådet/s);
    await councilStory.reports(bjorn, {
      about: 'stångebro',
      status: 'Risk',
      text: 'Samrådet flyttas till hösten.',
    });
    await agenda.getByText(/Risk/).first().waitFor();
    expect(await anna.message('Preliminär dagordning').count()).toBe(1);
  });

  test('three working days before the final one comes, and when the meeting begins it stands', async () => {
    await timeGoes('Till nästa dagordning');
    await post(anna, 'Slutlig dagordning').waitFor();
    await timeGoes('Till nästa möte');
    await post(anna, 'Dagordningen när mötet började').waitFor();
    expect(await anna.message(/Slutlig dagordning/).count()).toBe(0);
    expect([...anna.complaints, ...bjorn.complaints]).toEqual([]);
  });
});
