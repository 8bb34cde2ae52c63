import { z } from 'zod';
import type { ListFilter, Question, Subject } from '../domain/question.ts';
import { statuses } from '../domain/status.ts';

const text = z.string().min(1).max(200);
const id = z.string().min(1).max(200);
const short = z.string().min(1).max(400);
const page = z.int().min(1);
const goal = z.int().min(1).max(17);

const subject: z.ZodType<Subject> = z.union([
  z.strictObject({ by: z.literal('words'), words: text }),
  z.strictObject({ by: z.enum(['activity', 'area', 'unit', 'user']), id }),
  z.strictObject({ by: z.literal('party'), short }),
]);

const filter: z.ZodType<ListFilter> = z.union([
  z.strictObject({ by: z.literal('words'), words: text }),
  z.strictObject({ by: z.enum(['area', 'unit']), id }),
  z.strictObject({ by: z.literal('party'), short }),
  z.strictObject({ by: z.literal('goal'), goal }),
  z.strictObject({ by: z.literal('report'), words: text }),
  z.strictObject({ by: z.literal('status'), status: z.enum(statuses).nullable() }),
]);

const question: z.ZodType<Question> = z.union([
  z.strictObject({ kind: z.enum(['overview', 'help']) }),
  z.strictObject({ kind: z.enum(['status', 'owners']), about: subject.nullable(), page }),
  z.strictObject({ kind: z.literal('vacancies'), page }),
  z.strictObject({ kind: z.literal('list'), filter: filter.nullable(), page }),
  z.strictObject({ kind: z.literal('goals'), goal: goal.nullable(), page }),
  z.strictObject({ kind: z.literal('history'), about: subject, page, party: short.exactOptional() }),
  z.strictObject({ kind: z.literal('mine'), user: id, page }),
]);

const value = z.strictObject({ council: id.nullable(), question });

/** A question that a button or a menu put to a council; `null`: to the one of the place. */
export type AskedAgain = z.infer<typeof value>;

/** The question in a button's value; `null` where an older version wrote it, or somebody else. */
export function askedAgain(written: string | undefined): AskedAgain | null {
  return value.safeParse(parsed(written)).data ?? null;
}

function parsed(written: string | undefined): unknown {
  try {
    return JSON.parse(written ?? '');
  } catch {
    return undefined;
  }
}
