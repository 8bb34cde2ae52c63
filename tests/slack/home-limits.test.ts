import fc from 'fast-check';
import { expect, test } from 'vitest';
import { councilHome } from '../../src/domain/council-home.ts';
import { finding } from '../../src/domain/finding.ts';
import { takeSnapshot } from '../../src/domain/snapshot.ts';
import { homeView } from '../../src/slack/blocks/home-view.ts';
import { checkBlocks } from '../../src/workspace/blocks/check-blocks.ts';
import { aMeeting } from '../support/meetings.ts';
import { aReader } from '../support/readers.ts';
import { unrulyPlans } from '../support/unruly-plans.ts';

const findings = Array.from({ length: 9 }, (_, line) =>
  finding('start-unreadable', line, { activity: 'Å'.repeat(400), text: '"'.repeat(400) }),
);
const meeting = aMeeting('2022-04-01', { place: 'Å'.repeat(400), link: `https://${'x'.repeat(3000)}` });

test.each([
  [1, 12],
  [2, 8],
  [3, 3],
])('Slack takes the Home of somebody in %s councils, whatever their plans say', (councils, rows) => {
  const { words, today } = aReader();
  fc.assert(
    fc.property(unrulyPlans, fc.integer({ min: 1, max: 3 }), (plan, page) => {
      const met = { user: 'U0ANNA', today, page, rows, meeting, findings };
      const one = councilHome(takeSnapshot(plan), met);
      const others = Array.from({ length: 40 }, (_, at) => ({ channel: `C${at}` }));
      const { blocks } = homeView({ councils: Array.from({ length: councils }, () => one), others }, words);
      expect(checkBlocks(blocks, 'home')).toEqual([]);
      expect(blocks.length).toBeLessThanOrEqual(100);
      expect(JSON.stringify(blocks).length).toBeLessThan(250_000);
    }),
    { numRuns: 60 },
  );
});
