import { expect, test } from 'vitest';
import { deliveriesPast } from '../../src/slack/blocks/deliveries-past.ts';
import { onScreen } from '../support/on-screen.ts';
import { aReader } from '../support/readers.ts';

const monday = new Date('2026-11-23T07:30:00Z');
const sent = { state: 'sent', dueAt: monday, sentAt: monday, error: null } as const;
const reminded = (user: string) => ({ ...sent, kind: 'reminder', to: { kind: 'person', user } as const });
const inChannel = { kind: 'channel', channel: 'C1' } as const;

test('a coordinator reads one row of what went to several people at once, and none of the replies below an agenda', () => {
  const past = [
    { ...sent, kind: 'agenda-reply', to: inChannel },
    { ...sent, kind: 'agenda-final', to: inChannel },
    ...['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7'].map(reminded),
    { ...reminded('U8'), state: 'cancelled', error: 'skipped' } as const,
  ];
  expect(onScreen({ blocks: [...deliveriesPast(past, aReader())] })).toBe(
    [
      'slutlig dagordning  · skickat · måndag 23 november 2026 kl. 08:30',
      'påminnelse @U1, @U2, @U3, @U4, @U5 och 2 till · skickat · måndag 23 november 2026 kl. 08:30',
      'påminnelse @U8 · överhoppat · måndag 23 november 2026 kl. 08:30',
      '',
    ].join('\n'),
  );
});
