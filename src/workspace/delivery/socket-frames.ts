import { z } from 'zod';
import type { Envelope } from './envelope.ts';

const acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

/** What Slack says first on a new connection. */
export function greetingFrame(appId: string, connections: number): string {
  return JSON.stringify({
    type: 'hello',
    num_connections: connections,
    connection_info: { app_id: appId },
    debug_info: { host: 'workspace', build_number: 1, approximate_connection_time: 18_060 },
  });
}

/** One delivery. Only events say how often they have been tried. */
export function envelopeFrame(id: string, { kind, payload, answerable, retry }: Envelope): string {
  return JSON.stringify({
    envelope_id: id,
    type: kind,
    accepts_response_payload: answerable,
    ...(kind === 'events_api' && { retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' }),
    payload,
  });
}

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled';

/** The announcement that a connection is about to end. */
export function goodbyeFrame(reason: DisconnectReason): string {
  return JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'workspace' } });
}

/** An acknowledgement the app sent, or `undefined` for any other noise. */
export function readAcknowledgement(frame: string): z.output<typeof acknowledgement> | undefined {
  try {
    return acknowledgement.safeParse(JSON.parse(frame)).data;
  } catch {
    return undefined;
  }
}
