import type { DecidedActivity, Reporting } from '../../domain/decided-plan.ts';
import type { Precision, WrittenDate } from '../../domain/written-date.ts';

type Start = DecidedActivity['start'];

type StartColumns = {
  readonly startText: string | null;
  readonly startFrom: string | null;
  readonly startTo: string | null;
  readonly startPrecision: string | null;
};

type ReportingColumns = {
  readonly reportingKind: string;
  readonly reportingText: string | null;
  readonly reportingFrom: string | null;
  readonly reportingTo: string | null;
  readonly reportingPrecision: string | null;
};

/** When an activity starts, as columns. */
export function startColumns(start: Start): StartColumns {
  return {
    startText: start?.text ?? null,
    startFrom: start?.from ?? null,
    startTo: start?.to ?? null,
    startPrecision: start?.precision ?? null,
  };
}

export function startFrom({ startText, startFrom, startTo, startPrecision }: StartColumns): Start {
  if (startText === null) return null;
  const date = writtenDate(startText, { from: startFrom, to: startTo, precision: startPrecision });
  return date ?? { text: startText, from: null, to: null, precision: null };
}

/** When the council wants to hear of an activity, as columns. */
export function reportingColumns(reporting: Reporting): ReportingColumns {
  const date = reporting.kind === 'dated' ? reporting : null;
  return {
    reportingKind: reporting.kind,
    reportingText: reporting.text,
    reportingFrom: date?.from ?? null,
    reportingTo: date?.to ?? null,
    reportingPrecision: date?.precision ?? null,
  };
}

export function reportingFrom(row: ReportingColumns): Reporting {
  const {
    reportingKind,
    reportingText: text,
    reportingFrom: from,
    reportingTo: to,
    reportingPrecision: precision,
  } = row;
  if (text === null) return { kind: 'unknown', text };
  const date = writtenDate(text, { from, to, precision });
  return date
    ? { kind: 'dated', ...date }
    : { kind: reportingKind as Exclude<Reporting['kind'], 'dated'>, text };
}

type Interval = {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: string | null;
};

/** The database lets an interval be whole or absent, and knows no precision but ours. */
export function writtenDate(text: string, { from, to, precision }: Interval): WrittenDate | null {
  return from === null || to === null ? null : { text, from, to, precision: precision as Precision };
}
