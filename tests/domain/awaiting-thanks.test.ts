import { expect, test } from 'vitest';
import { awaitingThanks } from '../../src/domain/awaiting-thanks.ts';
import { anUpdate } from '../support/updates.ts';

const report = anUpdate({ author: 'U-BO', on: '2022-03-01' });
const nothingNew = anUpdate({ author: 'U-BO', on: '2022-03-08', nature: 'nothing-new', status: null });
const read = { ...report, acknowledgements: [{ by: 'U-ANNA', at: report.at, comment: null }] };

test('a report awaits thanks from everybody but whoever wrote it', () => {
  expect(awaitingThanks({ updates: [report] }, 'U-ANNA')).toBe(report);
  expect(awaitingThanks({ updates: [report] }, 'U-BO')).toBeNull();
});

test('that nothing is new since does not hide a report that is not read', () => {
  expect(awaitingThanks({ updates: [nothingNew, report] }, 'U-ANNA')).toBe(report);
});

test('what one has thanked for once, and that nothing is new, awaits no thanks', () => {
  expect(awaitingThanks({ updates: [nothingNew, read] }, 'U-ANNA')).toBeNull();
  expect(awaitingThanks({ updates: [nothingNew] }, 'U-ANNA')).toBeNull();
});
