import { expect, test } from 'vitest';
import { databaseKinds } from '../support/databases.ts';
import { faultRun } from './fault-run.ts';

test.each(databaseKinds)(
  'everybody hears each week once on the %s database, whoever is killed and whatever Slack does',
  async (database) => {
    const { sent, lost, doubled } = await faultRun({ rounds: 2, seed: 4711, database });
    expect({ sent, lost, doubled }).toEqual({ sent: 26, lost: 0, doubled: 0 });
  },
  180_000,
);
