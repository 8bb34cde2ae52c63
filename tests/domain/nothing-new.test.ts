import { expect, test } from 'vitest';
import { nothingNewKey } from '../../src/domain/nothing-new.ts';
import { anActivity } from '../support/activities.ts';
import { aSeat } from '../support/units.ts';
import { aFormerUpdate, anUpdate } from '../support/updates.ts';

const morning = new Date('2022-03-02T08:00:00Z');
const said = { seat: aSeat('LK Miljö'), user: 'U-ANNA', now: morning, zone: 'Europe/Stockholm' };
const report = anUpdate({ id: 'report', from: 'LK Miljö', on: '2022-03-01' });
const pressed = anUpdate({ id: 'pressed', from: 'LK Miljö', at: morning, nature: 'nothing-new' });

const activity = (says: Partial<ReturnType<typeof anActivity>> = {}) => ({
  ...anActivity({ name: 'Vindkraft', seats: ['LK Miljö', 'LiU'] }),
  updates: [report],
  ...says,
});
const first = nothingNewKey(activity(), said);
const then = (says: Partial<ReturnType<typeof anActivity>>, again: Partial<typeof said> = {}) =>
  nothingNewKey(activity(says), { ...said, ...again });

test.each([
  ['as long as nothing was stored', activity(), {}],
  ['once the first press is stored', { updates: [pressed, report] }, {}],
  ['in the evening', { updates: [pressed, report] }, { now: new Date('2022-03-02T22:59:00Z') }],
  [
    'though the other party has reported',
    { updates: [anUpdate({ id: 'theirs', from: 'LiU', on: '2022-03-02' }), pressed, report] },
    {},
  ],
])('pressed twice it is the same %s', (_, says, again) => {
  expect(then(says, again)).toBe(first);
});

test.each([
  ['the next day', { updates: [pressed, report] }, { now: new Date('2022-03-02T23:00:00Z') }],
  ['from another seat', {}, { seat: aSeat('LiU') }],
  [
    'after a report',
    { updates: [anUpdate({ id: 'later', from: 'LK Miljö', on: '2022-03-02' }), report] },
    {},
  ],
  ['after another has said the same', { updates: [{ ...pressed, author: 'U-BO' }, report] }, {}],
  [
    'after it was taken back',
    { formerUpdates: [aFormerUpdate('withdrawn', '2022-03-02', { ...pressed, from: 'LK Miljö' })] },
    {},
  ],
])('it is another %s', (_, says, again) => {
  expect(then(says, again)).not.toBe(first);
});
