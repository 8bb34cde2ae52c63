import { z } from 'zod';
import type { Agenda } from '../../domain/agenda.ts';
import type { AgendaChoice } from '../../domain/agenda-facts.ts';
import { statuses } from '../../domain/status.ts';

const id = z.string();
const day = z.string();
const minutes = z.number();
const named = z.object({ id, name: z.string() });
const party = z.object({ short: z.string(), name: z.string() });
const status = z.enum(statuses).nullable();
const seat = z.object({ party: z.string(), unit: z.string().nullable() });
const person = z.string().nullable();
const at = z.coerce.date();
const period = z.object({ from: day, to: day });

const update = z.object({
  id,
  seat,
  author: person,
  at,
  nature: z.enum(['report', 'nothing-new']),
  status,
  text: z.string(),
  nextStep: z.string().nullable(),
  link: z.string().nullable(),
  registered: z.object({ by: person, source: z.enum(['mail', 'phone', 'meeting', 'other']) }).nullable(),
  editedAt: at.nullable(),
  acknowledgements: z.array(z.object({ by: person, at, comment: z.string().nullable() })),
});

/** A contact whose person has been forgotten since is nobody any more. */
const contact = z
  .object({
    user: person,
    deputy: person,
    away: period.nullable(),
    acceptance: z.enum(['asked', 'accepted']),
  })
  .transform(({ user, ...rest }) => (user === null ? null : { user, ...rest }));

const agendaSeat = z.object({
  party,
  unit: named.nullable(),
  contact: contact.nullable(),
  status,
  latest: update.nullable(),
});

const reason = z.discriminatedUnion('why', [
  z.object({ why: z.literal('dated'), text: z.string(), late: z.boolean() }),
  z.object({ why: z.literal('not-reached'), on: day }),
  z.object({ why: z.literal('pinned') }),
  z.object({ why: z.literal('in-trouble'), status: z.enum(statuses) }),
  z.object({ why: z.literal('changed'), from: status, to: status }),
  z.object({ why: z.literal('unheard'), since: day.nullable() }),
]);

const report = z.object({
  key: id,
  minutes,
  activity: named,
  area: named,
  task: z.string().nullable(),
  status,
  seats: z.array(agendaSeat),
  reason,
});

const raised = z.object({
  id,
  seat,
  author: person,
  at,
  kind: z.enum(['discuss', 'decide']),
  text: z.string(),
  update: id.nullable(),
});
const question = z.object({ key: id, minutes, question: raised, activity: named, since: day.nullable() });

const text = z.string().nullable();
const meeting = z.object({ id, day, time: z.string(), minutes, place: text, link: text });
const decision = z.object({ key: id, name: z.string(), text: z.string() });
const added = z.object({ key: id, minutes, title: z.string() });

const heading = z.discriminatedUnion('key', [
  z.object({ key: z.enum(['opening', 'approval', 'review', 'closing']), minutes }),
  z.object({ key: z.literal('adjusters'), minutes, parties: z.array(party) }),
  z.object({ key: z.literal('previous'), minutes, on: day, decisions: z.array(decision) }),
  z.object({ key: z.literal('reporting'), minutes, items: z.array(report), written: z.array(named) }),
  z.object({ key: z.literal('questions'), minutes, items: z.array(question) }),
  z.object({ key: z.literal('new'), minutes, activities: z.array(named) }),
  z.object({ key: z.literal('other'), minutes, items: z.array(added) }),
  z.object({ key: z.literal('next'), minutes, meeting: meeting.nullable() }),
]);

const agenda = z.object({
  meeting,
  headings: z.array(heading),
  dropped: z.array(z.object({ key: id, name: z.string(), reason: z.string() })),
  minutes,
});

const choice = z.object({
  pinned: z.boolean().optional(),
  dropped: z.string().optional(),
  before: z.string().nullable().optional(),
  minutes: minutes.optional(),
  title: z.string().optional(),
  notReached: z.boolean().optional(),
  decided: z.string().optional(),
});

/** An agenda as it was kept, once its persons are named by Slack's ids again. */
export function agendaFrom(column: unknown): Agenda {
  return agenda.parse(column) as Agenda;
}

/** What was chosen about an item, as it was kept. */
export function choiceFrom(column: unknown): AgendaChoice {
  return choice.parse(column) as AgendaChoice;
}
