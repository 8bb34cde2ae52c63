import { expect, test } from 'vitest';
import { databaseKinds } from '../support/databases.ts';
import { faultRun } from './fault-run.ts';

/** The first reminders and a first agenda with its thread are among them. */
const rounds = 4;

test.each(databaseKinds)(
  'everybody hears everything once on the %s database, whoever is killed and whatever Slack does',
  async (database) => {
    const { sent, owed, lost, doubled, details } = await faultRun({ rounds, seed: 4711, database });
    expect({ details, lost, doubled }).toEqual({ details: [], lost: 0, doubled: 0 });
    expect(owed).toBeGreaterThan(rounds * 5);
    expect(sent).toBe(owed);
  },
  180_000,
);
