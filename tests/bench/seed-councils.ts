import type { DecidedActivity, DecidedPlan } from '../../src/domain/decided-plan.ts';
import { revisePlan } from '../../src/domain/revise-plan.ts';
import type { Storage } from '../../src/storage/open-storage.ts';

/** The council of one number among many, all in one workspace. */
export const councilPlace = (number: number) => ({
  workspace: 'T0BENCH',
  channel: `C0BENCH${String(number).padStart(4, '0')}`,
});

const documentFacts = {
  title: 'Handlingsplan för mätning',
  type: 'Handlingsplan',
  adoptedBy: null,
  status: null,
  validity: '2021-2024',
  diarienummer: null,
  responsible: null,
  addressedTo: null,
  reviewedAt: null,
  revisedAt: null,
  relatedDocuments: null,
  keywords: null,
};

/** Names that share most of their words, as those of a real plan do, so that finding one is no easier than there. */
const themes = [
  'Klimatneutral stad',
  'Mentorskap',
  'Praktiknära forskning',
  'Studentboende',
  'Nära vård',
  'Cykelstråk',
];

function anActivity(number: number): DecidedActivity {
  const theme = themes[number % themes.length];
  const name = number === 0 ? 'Klimatneutrala Exempelstad 2030 (Viable Cities)' : `${theme} etapp ${number}`;
  return {
    name,
    kind: 'Projekt',
    description: `${name} samlar parterna kring ett gemensamt arbete. `.repeat(4).trim(),
    goals: [5, 11, 17],
    start: { text: 'Hösten 2021', from: '2021-07-01', to: '2021-12-31', precision: 'season' },
    milestones: [],
    situation: 'Arbetet har börjat och en första kartläggning är gjord.',
    responsible: [
      { party: 'LK', unit: `Enhet ${number % 7}` },
      { party: 'LiU', unit: `Avdelning ${number % 5}` },
    ],
    task: 'Följa projektet.',
    reporting: { kind: 'ongoing', text: 'Fortlöpande' },
  };
}

function aPlan(activities: number): DecidedPlan {
  const all = Array.from({ length: activities }, (_, number) => anActivity(number));
  const area = (name: string, index: number) => ({
    name,
    text: null,
    goals: [5, 11, 17],
    activities: all.filter((_, number) => number % 3 === index),
  });
  return {
    document: documentFacts,
    period: { from: '2021-01-01', to: '2024-12-31' },
    parties: [
      { short: 'LK', name: 'Exempelstads kommun' },
      { short: 'LiU', name: 'Exempelstads universitet' },
    ],
    crossCuttingGoals: [5, 17],
    areas: ['Stad', 'Tillväxt', 'Välfärd'].map(area),
  };
}

/** Stores `councils` councils, each with a plan of `each` activities, of which one is found by "Viable Cities". */
export async function seedCouncils(storage: Storage, councils: number, each: number): Promise<void> {
  const decided = aPlan(each);
  const revision = revisePlan(null, decided);
  for (let number = 0; number < councils; number += 1) {
    await storage.writer.saveImport({
      place: councilPlace(number),
      revision,
      decided,
      findings: [],
      source: { file: 'bench.md', text: '' },
      by: null,
      at: new Date('2026-01-01T00:00:00Z'),
      basedOn: null,
    });
  }
}
