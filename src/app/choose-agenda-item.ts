import { type ChoiceRefusal, choiceRefusals } from '../domain/agenda-choice-check.ts';
import type { AgendaChoice } from '../domain/agenda-facts.ts';
import { isSameValue } from '../domain/same-value.ts';
import { type CouncilGround, councilGround } from './council-ground.ts';
import { type AgendaGround, type AgendaKnown, agendaGround, agendaOf } from './meeting-agenda.ts';
import type { Deps } from './ports.ts';
import type { Asked } from './seat-ground.ts';
import type { Stored } from './seat-ports.ts';
import { untilSettled } from './until-settled.ts';

/** `choice` takes the place of what was chosen about the item before. */
export type ItemAsked = Asked & {
  readonly meeting: string;
  readonly item: string;
  readonly choice: AgendaChoice;
};

/** What came of it: the agenda as it then is. `too-late`: the meeting has begun by its agenda. */
export type ItemChosen =
  | ({ readonly outcome: 'chosen' } & AgendaKnown)
  | { readonly outcome: 'refused'; readonly refusals: readonly ChoiceRefusal[] }
  | {
      readonly outcome: 'too-late' | 'too-early' | 'no-meeting' | 'no-plan' | 'no-council' | 'not-permitted';
    };

/** What can be noted about an item once its meeting has begun, and not before. */
const afterwards: readonly (keyof AgendaChoice)[] = ['notReached', 'decided'];

/** Has an item up, off, elsewhere or longer, adds one, or notes what became of it. Coordinators do; chosen again it is no news. */
export function chooseAgendaItem(
  deps: Pick<Deps, 'seats' | 'councils' | 'plans' | 'meetings' | 'agendas' | 'clock'>,
  asked: ItemAsked,
): Promise<ItemChosen> {
  return untilSettled(async (): Promise<ItemChosen | 'overtaken'> => {
    const ground = await councilGround(deps, asked, { to: 'coordinate' });
    if ('outcome' in ground) return ground;
    const refusals = choiceRefusals(asked.choice);
    if (refusals.length > 0) return { outcome: 'refused', refusals };
    const before = await agendaGround(deps, ground.council);
    if (before === null) return { outcome: 'no-plan' };
    const untimely = untimelyChoice(before, asked);
    if (untimely !== null) return untimely;
    const stored = await store(deps, { ground, before }, asked);
    return stored === 'overtaken' ? stored : chosenAgenda(deps, ground.council, asked.meeting);
  });
}

type Grounds = { readonly ground: CouncilGround; readonly before: AgendaGround };

async function store(
  { agendas }: Pick<Deps, 'agendas'>,
  { ground, before }: Grounds,
  asked: ItemAsked,
): Promise<Stored> {
  const { meeting, item } = asked;
  const known = before.records.choices.get(meeting)?.get(item);
  const choice = known === undefined ? asked.choice : withLasting(asked.choice, known);
  if (known !== undefined && isSameValue(known, choice)) return 'stored';
  return agendas.choose(ground.council, { meeting, item, choice }, ground.decision);
}

/** What was decided, and what a coordinator's own item is called, stay until somebody words them anew. */
function withLasting(choice: AgendaChoice, { decided, title }: AgendaChoice): AgendaChoice {
  return { ...(title !== undefined && { title }), ...(decided !== undefined && { decided }), ...choice };
}

function untimelyChoice(ground: AgendaGround, { meeting, choice }: ItemAsked): ItemChosen | null {
  const found = ground.meetings.find(({ id, cancelledAt }) => id === meeting && cancelledAt === null);
  if (found === undefined) return { outcome: 'no-meeting' };
  const { isFrozen } = agendaOf(ground, found);
  const chosen = Object.keys(choice) as (keyof AgendaChoice)[];
  const isAfterwards = chosen.some((one) => afterwards.includes(one));
  if (isFrozen && chosen.some((one) => !afterwards.includes(one))) return { outcome: 'too-late' };
  return isAfterwards && !isFrozen ? { outcome: 'too-early' } : null;
}

async function chosenAgenda(
  deps: Pick<Deps, 'plans' | 'meetings' | 'agendas'>,
  council: string,
  meeting: string,
): Promise<ItemChosen> {
  const ground = await agendaGround(deps, council);
  const found = ground?.meetings.find(({ id }) => id === meeting);
  return ground && found ? { outcome: 'chosen', ...agendaOf(ground, found) } : { outcome: 'no-meeting' };
}
