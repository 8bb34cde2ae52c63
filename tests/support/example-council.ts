import type { CouncilPlan } from '../../src/domain/council-plan.ts';
import { anActivity, reportingAt } from './activities.ts';
import { aCouncil } from './councils.ts';
import { aPlan } from './plans.ts';
import { aContact, aUnit } from './units.ts';
import { anUpdate } from './updates.ts';

/** A small plan of the council in #samverkansrad: one activity at risk, one done, twelve that nobody has spoken of. */
export function exampleCouncil(says: Partial<CouncilPlan> = {}): CouncilPlan {
  return aPlan({
    council: aCouncil({ workspace: 'T0TEST', channel: 'C0COUNCIL' }),
    units: [aUnit({ name: 'Hållbarhetsenheten', contact: aContact('U0ANNA') })],
    activities: [
      anActivity({
        name: 'Klimatneutrala staden (Viable Cities)',
        area: 'Hållbar stadsutveckling',
        goals: [11, 13],
        seats: ['LK Hållbarhetsenheten', 'LiU Forskningsenheten'],
        situation: 'Klimatkontraktet förhandlas.',
        reporting: reportingAt('Hösten 2022', '2022-07-01', '2022-12-31'),
        updates: [
          anUpdate({
            from: 'LK Hållbarhetsenheten',
            on: '2022-11-01',
            status: 'at_risk',
            text: 'Det drar ut på tiden.',
          }),
          anUpdate({ from: 'LK Hållbarhetsenheten', on: '2022-03-01' }),
        ],
      }),
      anActivity({ name: 'Cykelvägar i öster', updates: [anUpdate({ status: 'done' })] }),
      anActivity({ name: 'Cykelvägar till campus' }),
      ...Array.from({ length: 11 }, (_, at) =>
        anActivity({ name: `Ort ${at + 1}`, area: 'Hållbar välfärd' }),
      ),
    ],
    ...says,
  });
}
