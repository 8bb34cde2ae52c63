import type { PlanChange } from '../domain/plan-revision.ts';
import type { Words } from './words.ts';

/** One difference between two revisions of a plan as a short line, without its final full stop. */
export function sayPlanChange(change: PlanChange, { imports }: Words): string {
  const { changes: texts, fields, facts } = imports;
  switch (change.kind) {
    case 'added':
    case 'ended':
    case 'resumed':
      return texts[change.kind](change.activity);
    case 'renamed':
    case 'perhaps-renamed':
      return texts[change.kind](change.activity, change.was);
    case 'moved':
      return texts.moved(change.activity, change.from, change.to);
    case 'changed':
      return texts.changed(
        change.activity,
        change.fields.map((field) => fields[field]),
      );
    case 'area-added':
    case 'area-ended':
    case 'area-changed':
      return texts[change.kind](change.area);
    case 'area-renamed':
      return texts['area-renamed'](change.area, change.was);
    case 'document':
      return texts.document(change.fields.map((field) => facts[field]));
    case 'reordered':
      return texts.reordered;
  }
}
