import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { councilStory } from '../support/council-story.ts';
import { openPageAs, type PersonAtPage } from '../support/page-driver.ts';
import { startedBot } from '../support/started-bot.ts';

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));

/** Reports that stand beside the story's, so that the plan is seen at work. */
const ulf = { about: 'ULF', status: 'Enligt plan', text: 'Tre skolor till är med från hösten.' };
const students = {
  about: 'Studentlivet',
  status: 'Klar',
  text: 'Webbplatsen är öppen för alla studenter.',
};
const climate = {
  about: 'Viable Cities',
  status: 'Enligt plan',
  text: 'Klimatkontraktet är påskrivet, och de första lånecyklarna är ute.',
};

/** Plays the story on the bot as a newcomer starts it, and keeps what one of its people sees: the README's pictures. */
async function takeScreenshots(browser: Browser, page: string): Promise<void> {
  const sits = (user: string) => openPageAs(browser, page, user, { locale: 'sv-SE' });
  await councilStory.appointsBjorn(await sits('U0ANNA'));
  await reportsFromHome(await sits('U0BJORN'));
  await councilStory.reports(await sits('U0ERIK'), ulf);
  await councilStory.reports(await sits('U0SOFIA'), students);
  const maria = await sits('U0MARIA');
  await councilStory.reports(maria, climate);
  await councilStory.asks(maria, '/plan status stångebro', 'Beslutat läge');
  await maria.screenshot(`${images}status-card.png`);
  await maria.opensHome();
  await maria.sees('🟡 Risk: 1');
  await maria.screenshot(`${images}app-home.png`);
}

async function reportsFromHome(bjorn: PersonAtPage): Promise<void> {
  await councilStory.accepts(bjorn);
  await bjorn.opensHome();
  await councilStory.pressesAtHome(bjorn, 'Lämna lägesrapport');
  await councilStory.fillsReport(bjorn);
  await councilStory.sends(bjorn);
}

const [browser, bot] = await Promise.all([openBrowser(), startedBot()]);
try {
  await takeScreenshots(browser, bot.page);
} finally {
  await browser.close();
  await bot.stop();
}
