import { control } from '../control.ts';
import { useLooks } from '../hooks/looks-context.ts';
import { useAttempt } from '../hooks/use-attempt.ts';
import type { MovedTime } from '../model/moved-time.ts';
import { OutcomeLines } from './outcome-lines.tsx';

type Strip = { readonly time: MovedTime; readonly onMoved: () => void };

/** Which day the workspace pretends it is, and buttons that go on from there. */
export function TimeStrip({ time, onMoved }: Strip) {
  const { words, locale, timeZone } = useLooks();
  const { attempt, ...lines } = useAttempt();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
  const move = async (to: Parameters<typeof control.move>[0]) => {
    if (await attempt(() => control.move(to))) onMoved();
  };
  return (
    <section className="time" aria-label={words.time}>
      <p role="status">{time.moved ? words.today(day.format(new Date(time.now))) : words.jumpAhead}</p>
      <button type="button" onClick={() => void move({ days: 1 })}>
        {words.oneDay}
      </button>
      {time.landmarks.map(({ label, at }) => (
        <button key={`${label.sv} ${at}`} type="button" onClick={() => void move({ to: at })}>
          {words.jumpTo(locale.toLowerCase().startsWith('en') ? label.en : label.sv)}
        </button>
      ))}
      <OutcomeLines {...lines} />
    </section>
  );
}
