import { plusDays } from './calendar.ts';
import type { AgendaRule } from './delivery-settings.ts';
import { type MeetingPlan, startOf } from './meeting.ts';
import { type ScheduleCalendar, workingDayUntil } from './schedule-calendar.ts';
import { instantAt } from './wall-time.ts';
import { workingDaysBefore } from './working-days.ts';

/** The agenda that a council sees first, and the one that it meets by. */
export type AgendaVersion = 'preliminary' | 'final';

/** When a meeting begins, when its agendas come, and when those who have not reported are asked. */
export type AgendaMoments = Readonly<Record<AgendaVersion | 'asking' | 'start', Date>>;

/**
 * The moments of a meeting by the council's rule. The preliminary agenda and the question come on the last working day
 * before where nobody works on theirs, and before a quiet stretch: rather more notice than less. The final one comes so
 * many working days before also in a quiet stretch, for whoever meets needs an agenda.
 */
export function agendaMoments(
  meeting: Pick<MeetingPlan, 'day' | 'time'>,
  { preliminary, final, asking, time }: AgendaRule,
  calendar: ScheduleCalendar,
): AgendaMoments {
  const { zone } = calendar;
  const { day } = meeting;
  const daysBefore = (days: number) => instantAt(workingDayUntil(plusDays(day, -days), calendar), time, zone);
  return {
    preliminary: daysBefore(preliminary),
    asking: daysBefore(asking),
    final: instantAt(workingDaysBefore(day, final, calendar.isWorkingDay), time, zone),
    start: startOf(meeting, zone),
  };
}
