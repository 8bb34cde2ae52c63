import type { DecidedActivity, DocumentFacts } from '../domain/decided-plan.ts';
import type { PlanReading } from '../domain/finding.ts';
import type { WrittenDate } from '../domain/written-date.ts';
import { sayFinding } from '../words/say-finding.ts';
import type { Words } from '../words/words.ts';

/** A reading as the JSON that `check --json` promises, its keys in the promised order. */
export function readingContract({ decided, findings }: PlanReading, words: Words) {
  return {
    document: documentContract(decided.document),
    period: decided.period && { from: decided.period.from, to: decided.period.to },
    parties: decided.parties.map(({ short, name }) => ({ short, name })),
    crossCuttingGoals: decided.crossCuttingGoals,
    areas: decided.areas.map(({ name, goals, activities }) => ({
      name,
      goals,
      activities: activities.map(activityContract),
    })),
    findings: findings.map((finding) => ({
      severity: finding.severity,
      code: finding.code,
      line: finding.line,
      message: sayFinding(finding, words),
    })),
  };
}

function documentContract(facts: DocumentFacts) {
  return {
    title: facts.title,
    type: facts.type,
    adoptedBy: facts.adoptedBy,
    status: facts.status,
    validity: facts.validity,
    diarienummer: facts.diarienummer,
    responsible: facts.responsible,
    addressedTo: facts.addressedTo,
    reviewedAt: facts.reviewedAt,
    revisedAt: facts.revisedAt,
    relatedDocuments: facts.relatedDocuments,
    keywords: facts.keywords,
  };
}

function activityContract(activity: DecidedActivity) {
  const { reporting } = activity;
  return {
    name: activity.name,
    kind: activity.kind,
    description: activity.description,
    goals: activity.goals,
    start: activity.start && dateContract(activity.start),
    milestones: activity.milestones.map(dateContract),
    situation: activity.situation,
    responsible: activity.responsible.map(({ party, unit }) => ({ party, unit })),
    task: activity.task,
    reporting: {
      kind: reporting.kind,
      text: reporting.text,
      ...(reporting.kind === 'dated' ? { from: reporting.from, to: reporting.to } : {}),
    },
  };
}

function dateContract({ text, from, to, precision }: WrittenDate | NonNullable<DecidedActivity['start']>) {
  return { text, from, to, precision };
}
