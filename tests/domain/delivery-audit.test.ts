import { expect, test } from 'vitest';
import type { OwedDelivery } from '../../src/domain/delivery.ts';
import { missingDeliveries } from '../../src/domain/delivery-audit.ts';

const dueAt = new Date('2026-11-23T07:30:00Z');
const owed = (user: string): OwedDelivery => ({
  kind: 'reminder',
  occurrence: 'reminder/2026-W48',
  to: { kind: 'person', user },
  subject: {},
  dueAt,
  expiresAt: dueAt,
});
const said = (user: string) => ({ occurrence: 'reminder/2026-W48', to: { kind: 'person', user } as const });
const held = () => [{ user: 'U-ANNA', deputy: 'U-BO' }];

test('a reminder that is in the ledger is not missing, and one that is not is', () => {
  expect(missingDeliveries([owed('U-ANNA')], [said('U-ANNA')], held)).toEqual([]);
  expect(missingDeliveries([owed('U-ANNA')], [], held)).toHaveLength(1);
});

test('the deputy who was asked instead makes up for the contact', () => {
  expect(missingDeliveries([owed('U-ANNA')], [said('U-BO')], held)).toEqual([]);
});

test('somebody who held no seat then was owed nothing', () => {
  expect(missingDeliveries([owed('U-LISA')], [], held)).toEqual([]);
});
