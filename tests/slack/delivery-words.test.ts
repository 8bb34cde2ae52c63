import { describe, expect, test } from 'vitest';
import type { DeliverySaying } from '../../src/domain/delivery-saying.ts';
import { usualDeliveries } from '../../src/domain/delivery-settings.ts';
import { reminderOf } from '../../src/domain/reminder.ts';
import { reminderPost } from '../../src/domain/reminder-post.ts';
import { deliveryListMessage } from '../../src/slack/blocks/delivery-list-message.ts';
import { deliveryMessage } from '../../src/slack/blocks/delivery-message.ts';
import { wordsFor } from '../../src/words/words-for.ts';
import { anActivity } from '../support/activities.ts';
import { aMeeting } from '../support/meetings.ts';
import { aPlan } from '../support/plans.ts';
import { aContact, aUnit } from '../support/units.ts';

const today = '2026-11-23';
const name = `<!channel> ${'Mycket långt namn & mer '.repeat(20)}`;
const many = aPlan({
  units: [aUnit({ name: 'Miljö', contact: aContact('U-ANNA') })],
  activities: Array.from({ length: 60 }, (_, index) =>
    anActivity({
      id: String(index).padStart(36, '0'),
      name: `${name}${index}`,
      seats: ['LK Miljö', 'LiU Samverkan', 'LK Skola', 'LiU Teknik', 'LK Kultur'],
    }),
  ),
});
const awaited = reminderPost({ plan: many, meetings: [] }, today);
const meeting = aMeeting('2026-12-14', { place: name, link: `https://exempel.se/${'a'.repeat(900)}` });
const sayings: readonly DeliverySaying[] = [
  { kind: 'reminder', reminder: reminderOf({ plan: many, meetings: [] }, 'U-ANNA', today) },
  { kind: 'weekly-post', post: awaited && { ...awaited, next: { meeting, reports: many.activities } } },
  { kind: 'notice', error: 'not_in_channel', about: { delivery: 'd', kind: 'weekly-post', channel: 'C1' } },
];

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test.each(sayings)('the longest $kind fits into a message and calls nobody', (saying) => {
    const reader = { words: wordsFor(language), council: many.council, today };
    const { text, blocks } = deliveryMessage(saying, new Date('2026-11-23T07:30:00Z'), reader);
    expect(blocks.length).toBeLessThanOrEqual(45);
    expect(JSON.stringify(blocks).length).toBeLessThan(12_000);
    expect(text).not.toContain('<!');
    expect(JSON.stringify(blocks)).not.toContain('mrkdwn');
  });

  test('the longest list fits too, and tells what there is beside what it shows', () => {
    const lines = (['parked', 'pending', 'sent'] as const).flatMap((state) =>
      Array.from({ length: 30 }, (_, index) => ({
        id: `${state}${index}`.padStart(36, '0'),
        kind: 'reminder',
        to: { kind: 'person', user: 'U0123456789' } as const,
        state,
        dueAt: new Date('2026-11-23T07:30:00Z'),
        sentAt: null,
        error: state === 'parked' ? 'unsure' : null,
      })),
    );
    const coming = ['reminder', 'weekly-post'].map((kind) => ({ kind, at: new Date(), count: 30 }));
    const reader = { words: wordsFor(language), council: many.council, today };
    const shown = { coming, lines, missing: 2, settings: usualDeliveries };
    const { blocks } = deliveryListMessage(shown, reader);
    expect(blocks.length).toBeLessThanOrEqual(45);
    expect(JSON.stringify(blocks).length).toBeLessThan(12_000);
    expect(JSON.stringify(blocks).match(/(och 26 till|and 26 more)/g)).toHaveLength(2);
  });
});
