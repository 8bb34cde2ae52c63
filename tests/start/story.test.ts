import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { councilStory } from '../support/council-story.ts';
import { openPageAs, type PersonAtPage } from '../support/page-driver.ts';
import { startedBot } from '../support/started-bot.ts';

const { activity, asks, report, sends, unit } = councilStory;

describe.runIf(hasBrowser())('a council comes to life, at the page alone', { timeout: 60_000 }, () => {
  let browser: Browser;
  let bot: Awaited<ReturnType<typeof startedBot>>;
  let anna: PersonAtPage;
  let bjorn: PersonAtPage;

  beforeAll(async () => {
    [browser, bot] = await Promise.all([openBrowser(), startedBot()]);
    anna = await openPageAs(browser, bot.page, 'U0ANNA');
    bjorn = await openPageAs(browser, bot.page, 'U0BJORN');
  });
  afterEach(() => {
    expect([...anna.complaints, ...bjorn.complaints]).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });

  const written = () => bjorn.field('Vad har hänt sedan sist?').getByRole('textbox').inputValue();
  const opensForm = async () => {
    await bjorn.goesTo('#samverkansråd');
    await bjorn.types('/plan uppdatera stångebro');
    await bjorn.field('Vad har hänt sedan sist?').waitFor();
  };

  test('whoever runs the workspace becomes coordinator, finds a vacant seat and asks somebody to take it', async () => {
    await councilStory.becomesCoordinator(anna);
    await councilStory.appointsBjorn(anna);
    const left = await asks(anna, '/plan ansvariga vakanta', 'Vakanta platser');
    expect(left).toContain('11 ansvariga saknar kontaktperson.');
    expect(left).not.toContain(unit);
  });

  test('whoever is asked reads what it means and for what, and accepts', async () => {
    await bjorn.goesTo('Handslag');
    await bjorn.sees('Jag tar det');
    expect(await bjorn.reads()).toContain(`Anna Lindqvist har utsett dig till kontaktperson för ${unit}`);
    await councilStory.accepts(bjorn);
    await bjorn.opensHome();
    await bjorn.sees('Det du svarar för');
    expect(await bjorn.reads()).toContain(activity);
  });

  test('what is wrong in the form stands at its field, and what was written stays', async () => {
    await councilStory.pressesAtHome(bjorn, 'Lämna lägesrapport');
    await bjorn.fills('Vad har hänt sedan sist?', 'Kort');
    await bjorn.fills('Nästa steg', 'Ring Karin');
    await bjorn.submits();
    await bjorn.field('Vad har hänt sedan sist?').getByText('minst 10 tecken.').waitFor();
    expect(await written()).toBe('Kort');
    expect(await bjorn.field('Nästa steg').getByRole('textbox').inputValue()).toBe('Ring Karin');
  });

  test('a report with a question to decide is read in the channel, on the card and in App Home', async () => {
    await councilStory.fillsReport(bjorn);
    await sends(bjorn);
    await bjorn.sees('🟡 Risk: 1');
    expect(await bjorn.reads()).toMatch(new RegExp(`${activity}\n🟡 Risk`));
    await anna.message(`Lägesrapport: ${activity}`).waitFor();
    const card = await asks(anna, '/plan status stångebro', 'Beslutat läge');
    for (const said of ['🟡 Risk', ...Object.values(report)]) expect(card).toContain(said);
    expect(card).toContain('Fråga för rådet att besluta om');
  });

  test('a coordinator says by one press that it is read, and its author sees by whom', async () => {
    await anna.presses('Läst, tack');
    await anna.sees('Den som skrev lägesrapporten får veta att du har läst den.');
    await bjorn.goesTo('Handslag');
    await bjorn.message(`Anna Lindqvist har läst din lägesrapport om ${activity}`).waitFor();
  });

  test('a form that was closed has kept what was typed, and offers it again', async () => {
    await opensForm();
    await bjorn.fills('Vad har hänt sedan sist?', 'En ny planarkitekt börjar i januari.');
    await bjorn.cancels();
    await asks(bjorn, '/plan status stångebro', 'Beslutat läge');
    await opensForm();
    await bjorn.sees('Ditt utkast från');
    expect(await written()).toBe('En ny planarkitekt börjar i januari.');
  });

  test('the next report says from what to what it has changed', async () => {
    await bjorn.chooses('Hur går det?', 'Enligt plan');
    await sends(bjorn);
    const history = await asks(bjorn, '/plan historik stångebro', 'Historik: ');
    expect(history).toContain('🟡 Risk → 🟢 Enligt plan\nEn ny planarkitekt börjar i januari.');
    expect(history.indexOf('En ny planarkitekt')).toBeLessThan(history.indexOf(report.text));
  });

  test('that nothing is new is said by one press, and is told from a report', async () => {
    await bjorn.opensHome();
    await councilStory.pressesAtHome(bjorn, 'Inget nytt');
    await bjorn.sees(/🟢 Enligt plan · rapporteras fortlöpande · inget nytt .*, i dag/);
    await bjorn.goesTo('Handslag');
    await bjorn.sees(`Noterat: inget nytt om ${activity}. Det räknas som en lägesrapport.`);
    expect(await asks(anna, '/plan status stångebro', 'Beslutat läge')).toMatch(
      /inget nytt .*\n.*\nLäst, tack/s,
    );
    expect(await asks(bjorn, '/plan historik stångebro', 'Historik: ')).toMatch(
      /av @Björn Ekdahl\nInget nytt\n/,
    );
  });

  test('whoever has Slack in English reads the same in English', async () => {
    const david = await openPageAs(browser, bot.page, 'U0DAVID');
    const card = await asks(david, '/plan status stangebro', 'Decided situation');
    expect(card).toMatch(/🟢 On track, .*today/);
    await david.opensHome();
    await david.sees('What you answer for');
    expect(await david.reads()).not.toMatch(/lägesrapport|kontaktperson|område för område/i);
    expect(david.complaints).toEqual([]);
    await david.close();
  });

  test('a day goes by at one press, the page says which day it is, and the report is a day old', async () => {
    const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'full', timeZone: 'Europe/Stockholm' });
    await anna.page.getByRole('button', { name: '+1 dag' }).click();
    await anna.sees(`På låtsas är det ${day.format(Date.now() + 24 * 3_600_000)}`);
    expect(await asks(anna, '/plan status stångebro', 'Beslutat läge')).toMatch(/🟢 Enligt plan, .*i går/);
  });

  test('a whole report is given with the keyboard alone', async () => {
    const erik = await openPageAs(browser, bot.page, 'U0ERIK');
    const { keyboard } = erik.page;
    const tabsTo = async (field: Locator) => {
      const focused = field.locator(':focus');
      for (let tabs = 0; tabs < 20 && (await focused.count()) === 0; tabs += 1) await keyboard.press('Tab');
    };
    const writes = async (label: string, text: string) => {
      await tabsTo(erik.field(label));
      await keyboard.type(text);
    };
    await keyboard.type('/plan uppdatera ULF');
    await keyboard.press('Enter');
    await erik.field('Vad har hänt sedan sist?').waitFor();
    await tabsTo(erik.field('Hur går det?'));
    await keyboard.press('Enter');
    await erik.page.locator('.popup').waitFor();
    for (const key of ['ArrowDown', 'Enter']) await keyboard.press(key);
    await writes('Vad har hänt sedan sist?', 'Tre skolor till är med från hösten.');
    await writes('Fråga till rådet', 'Vem bjuder in nästa skola?');
    await tabsTo(erik.field('I kanalen'));
    await keyboard.press('Space');
    await tabsTo(erik.page.locator('dialog .actions'));
    for (const key of ['Tab', 'Enter']) await keyboard.press(key);
    await erik.message('Lägesrapport: ULF-projektet').waitFor();
    expect(await erik.message('Lägesrapport: ULF-projektet').textContent()).toMatch(
      /🟢 Enligt plan.*Tre skolor till är med från hösten.*Fråga att diskutera i rådet.*Vem bjuder in nästa skola/,
    );
    expect(erik.complaints).toEqual([]);
    await erik.close();
  });
});
