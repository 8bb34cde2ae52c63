import type { CouncilWriter } from '../../app/people-ports.ts';
import type { Decision } from '../../app/seat-ports.ts';
import type { Seasons } from '../../domain/seasons.ts';
import type { Settings } from '../../domain/settings.ts';
import { seasonsFrom } from '../columns/seasons-column.ts';
import { settingsFrom } from '../columns/settings-column.ts';
import type { Home } from '../council-row.ts';
import type { Prisma } from '../generated/client/client.ts';
import type { Transaction } from '../prisma-over.ts';
import { writeLogEntry } from './write-log-entry.ts';

type Setting = Parameters<CouncilWriter['changeSettings']>[1];

/** Replaces what is given of what a council goes by, and leaves the rest. */
export async function changeSettings(
  transaction: Transaction,
  home: Home,
  { settings, language, zone, seasons, by, at }: Setting & Pick<Decision, 'by' | 'at'>,
): Promise<void> {
  const where = { id: home.councilId };
  const held = await transaction.council.findUniqueOrThrow({ where });
  const data = {
    ...(language && { language }),
    ...(zone && { zone }),
    ...(seasons && { seasons }),
    ...(settings && { settings: { ...asObject(held.settings), ...settings } as Prisma.InputJsonObject }),
  };
  const changed = await transaction.council.update({ where, data });
  await writeLogEntry(transaction, home, {
    action: 'settings-changed',
    subjectId: home.councilId,
    by,
    at,
    before: factsOf(held),
    after: factsOf(changed),
  });
}

type Row = Record<'language' | 'zone', string> & Record<'seasons' | 'settings', unknown>;

/** As a log says it; what did not change is the same before and after. */
function factsOf({ language, zone, seasons, settings }: Row): Prisma.InputJsonObject {
  const { apart, deliveries } = settingsFrom(settings);
  return {
    language,
    zone,
    ...seasonTexts(seasonsFrom(seasons)),
    ...deliveryTexts(deliveries),
    apart: apart.length,
  };
}

function seasonTexts({ spring, summer, autumn, winter }: Seasons) {
  const text = ({ from, to }: Seasons['spring']) => `${from} – ${to}`;
  return { spring: text(spring), summer: text(summer), autumn: text(autumn), winter: text(winter) };
}

function deliveryTexts({ weekly, quiet, agenda, ...choices }: Settings['deliveries']) {
  const stretches = quiet.map(({ from, to }) => `${from} – ${to}`);
  const { time: agendaTime, ...days } = agenda;
  const times = { weekly: `${weekly.weekday} ${weekly.time}`, agendaTime };
  return { ...choices, ...times, ...days, quiet: stretches.join(', ') };
}

function asObject(column: Prisma.JsonValue): object {
  return typeof column === 'object' && column !== null ? column : {};
}
