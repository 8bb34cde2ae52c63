import { isRecord } from '../is-record.ts';
import type { WireLog } from '../state/wire-log.ts';
import type { WorkspaceClock } from '../workspace-clock.ts';
import type { Delivery } from './delivery.ts';
import type { Acknowledgement, Envelope } from './envelope.ts';

/** The same way to the app, with every delivery and what became of it noted. */
export function watchedDelivery(way: Delivery, wire: WireLog, clock: WorkspaceClock): Delivery {
  return {
    ...way,
    deliver: async (envelope) => {
      const at = new Date(clock.now()).toISOString();
      const began = performance.now();
      const acknowledgement = await way.deliver(envelope);
      wire.note({
        kind: 'delivery',
        name: nameOf(envelope),
        at,
        milliseconds: Math.round(performance.now() - began),
        ok: acknowledgement.acknowledged,
        sent: envelope.payload,
        answer: answerIn(acknowledgement),
      });
      return acknowledgement;
    },
  };
}

/** What is delivered, as its readers call it: the command, the event or the kind of interaction. */
function nameOf({ kind, payload }: Envelope): string {
  const { command, type, event }: Readonly<Record<string, unknown>> = { ...payload };
  if (kind === 'slash_commands') return String(command);
  return kind === 'events_api' && isRecord(event) ? String(event.type) : String(type);
}

function answerIn(acknowledgement: Acknowledgement): unknown {
  return acknowledgement.acknowledged ? acknowledgement.body : { error: acknowledgement.error };
}
