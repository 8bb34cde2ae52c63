import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../src/workspace/state/fault-plan.ts';
import { breakableDatabase, type DatabaseFault } from './breakable-database.ts';
import { everyForm } from './every-form.ts';
import { type FormCouncil, formCouncil } from './form-council.ts';
import { formInTrouble, type Moment } from './form-in-trouble.ts';

/** Reading a document in, and reporting, are swept with faults in files of their own. */
const elsewhere = ['council.import-form', 'council.preview-form', 'update.form', 'update.picker'];
const forms = everyForm.filter(({ form }) => !elsewhere.includes(form));
const kinds = ['429', '500', 'drop-before', 'drop-after', 'error'] as const satisfies Fault['kind'][];
const databaseFaults: readonly DatabaseFault[] = ['down', 'hangs', 'loses its answer'];

/** A form is filled in again for each of its calls, which takes its time on a busy machine. */
const patience = 60_000;

/**
 * Tries every form at one moment of it: whatever Slack or the database does at whichever call, the words are kept, and
 * what it is for is done once. A file of tests for each moment, so that two run side by side.
 */
export function sweepForms(moment: Moment): void {
  const database = breakableDatabase();
  let council: FormCouncil;
  /** How many milliseconds pass in one of five. */
  let pace = 200;
  let ticking: NodeJS.Timeout | undefined;
  beforeAll(async () => {
    council = await formCouncil('Socket Mode', database.around);
  });
  afterAll(async () => {
    expect(
      (await council.calls()).violations.filter(({ error }) => error !== 'exchanged_trigger_id'),
    ).toEqual([]);
    await council.end();
  });
  beforeEach(() => {
    // Waits that the clock would end are over in a moment.
    ticking = setInterval(() => council.clock.advance(pace), 5);
  });
  afterEach(async () => {
    clearInterval(ticking);
    await recovers();
    await council.closesAll();
  });
  const recovers = async () => {
    pace = 200;
    database.isMended();
    await council.calmDown();
  };

  describe.each(forms)('a form ($form)', (at) => {
    describe(`when it is ${moment}`, { timeout: patience }, () => {
      let calls = 0;
      let methods: readonly string[] = [];
      let deeds: readonly string[] = [];
      beforeAll(async () => {
        const begins = async () => {
          await council.forgetCalls();
          database.isMended();
        };
        const ends = async () => {
          calls = database.calls();
          methods = Object.keys((await council.calls()).calls);
        };
        deeds = actions(await formInTrouble(council, { at, moment, begins, ends }));
        await council.closesAll();
        expect(deeds, 'what it does is in the log').not.toEqual([]);
      });

      test.each(databaseFaults)('meets a database that %s, at each call in turn', async (fault) => {
        for (let place = 1; place <= calls; place += 1) {
          const begins = () => {
            if (fault === 'hangs') pace = 5_000;
            database.failsOn(place, fault);
          };
          const came = await formInTrouble(council, { at, moment, begins, ends: recovers });
          expect(actions(came), `call ${place}`).toEqual(deeds);
          await council.closesAll();
        }
      });

      test.each(kinds)('meets Slack that fails (%s), at each call in turn', async (kind) => {
        for (const method of methods) {
          const error = method === 'views.open' ? 'expired_trigger_id' : 'internal_error';
          const begins = () => council.fault({ method, kind, ...(kind === 'error' && { error }) });
          const came = await formInTrouble(council, { at, moment, begins, ends: recovers });
          expect(actions(came), method).toEqual(deeds);
          await council.closesAll();
        }
      });
    });
  });
}

const actions = (entries: readonly { readonly action: string }[]) =>
  entries.map(({ action }) => action).toSorted();
