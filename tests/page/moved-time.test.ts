import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorkspaceClock } from '../../src/workspace/workspace-clock.ts';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { movedClock } from '../support/moved-clock.ts';
import { openPageAs } from '../support/page-driver.ts';
import { everyKindApp } from './every-kind-app.ts';

const monday = Date.parse('2026-03-02T07:00:00Z');
const moved = movedClock(monday);
const clock: WorkspaceClock = {
  ...moved,
  movable: {
    isMoved: () => moved.now() > monday,
    moveTo: async (instant) => moved.move(instant - moved.now()),
  },
};
const landmarks = async () => [
  { label: { sv: 'nästa möte', en: 'the next meeting' }, at: new Date('2026-03-10T12:00:00Z') },
];

describe.runIf(hasBrowser())('a workspace that can be put forward in time', () => {
  let browser: Browser;
  let app: Awaited<ReturnType<typeof everyKindApp>>;

  beforeAll(async () => {
    [browser, app] = await Promise.all([openBrowser(), everyKindApp({ clock, landmarks })]);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  test('goes a day or to a moment ahead, says which day it pretends it is, and writes messages then', async () => {
    const karin = await openPageAs(browser, app.url, 'U0KARIN');
    const strip = karin.page.getByRole('region', { name: 'Tid' });
    await karin.types('På måndagen');
    await karin.message('På måndagen').waitFor();
    expect(await strip.textContent()).not.toContain('låtsas');
    await strip.getByRole('button', { name: '+1 dag' }).click();
    await strip.getByText('På låtsas är det tisdag 3 mars 2026').waitFor();
    await karin.page.getByRole('heading', { name: 'i går' }).waitFor();
    await strip.getByRole('button', { name: 'Till nästa möte' }).click();
    await strip.getByText('tisdag 10 mars 2026 kl. 13:00').waitFor();
    expect(await strip.getByRole('button', { name: 'Till nästa möte' }).count()).toBe(0);
    await karin.types('Vid mötet');
    await karin.message('Vid mötet').waitFor();
    await karin.page.getByRole('heading', { name: 'i dag' }).waitFor();
    expect(karin.complaints).toEqual([]);
  });
});
