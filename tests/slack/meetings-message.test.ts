import { expect, test } from 'vitest';
import { holidaysOf } from '../../src/domain/holidays.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import { meetingsMessage } from '../../src/slack/blocks/meetings-message.ts';
import { wordsFor } from '../../src/words/words-for.ts';
import { checkBlocks } from '../../src/workspace/blocks/check-blocks.ts';

const [holiday] = holidaysOf(2027, 'SE');

/** As long as everything in it may be, and every sign of the place needs two in JSON. */
const aLongMeeting = (id: string): Meeting => ({
  id: id.padEnd(36, '0'),
  day: '2027-01-01',
  time: '13:00',
  minutes: 90,
  place: '"'.repeat(200),
  link: `https://moten.example.org/${'a'.repeat(270)}`,
  series: null,
  sequence: 0,
  cancelledAt: null,
});

test.each(['sv', 'en'] as const)('Slack takes a full year of meetings, a part at a time (%s)', (language) => {
  const meetings = Array.from({ length: 60 }, (_, index) => aLongMeeting(String(index)));
  const shown = {
    council: 'c'.repeat(36),
    channel: 'C0COUNCIL',
    ahead: meetings.map((meeting) => ({
      meeting,
      clash: holiday ? ({ on: 'holiday', holiday } as const) : null,
    })),
    cancelled: meetings,
    held: aLongMeeting('held'),
    mayPlan: true,
  };
  for (const from of [0, 55]) {
    const { blocks } = meetingsMessage({ ...shown, from }, wordsFor(language));
    expect(checkBlocks(blocks, 'message')).toEqual([]);
    expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(12_000);
  }
});
