import { z } from 'zod';
import { acceptFile, type Unreadable } from '../documents/accept-file.ts';
import { readPlan } from '../documents/read-plan.ts';
import type { PlanReading } from '../domain/finding.ts';
import type { Seasons } from '../domain/seasons.ts';
import { asError } from './as-error.ts';
import { patientFetch } from './patient-fetch.ts';
import type { SlackRoom } from './slack-room.ts';

/** The largest document that is taken in through Slack, in bytes: some twenty times a real plan. */
export const largestDocument = 200 * 1024;

/** A document that somebody has uploaded, by Slack's ids. */
export type Upload = { readonly file: string; readonly user: string };

/** What is in it as a plan, with the document itself. */
export type DocumentRead = {
  readonly reading: PlanReading;
  readonly source: { readonly file: string; readonly text: string };
};

/** `missing`: Slack does not hand the file out, or somebody else uploaded it. */
export type DocumentRefusal = Unreadable | { readonly refused: 'missing' };

const uploaded = z.object({
  name: z.string(),
  size: z.number(),
  user: z.string(),
  url_private: z.url(),
});

/** Fetches a document from Slack and reads it as a plan, or says why that cannot be done. Only the uploader's own. */
export async function planDocument(
  room: Pick<SlackRoom, 'client' | 'clock' | 'log'>,
  { file, user }: Upload,
  seasons: Seasons,
): Promise<DocumentRead | DocumentRefusal> {
  const about = await room.client.files.info({ file }).catch((error) => unavailable(room, error));
  const { data } = uploaded.safeParse(about?.file);
  if (data?.user !== user) return { refused: 'missing' };
  if (data.size > largestDocument) return tooLarge;
  const bytes = await download(room, data.url_private).catch((error) => unavailable(room, error));
  if (bytes === null) return { refused: 'missing' };
  if (bytes.length > largestDocument) return tooLarge;

  const document = { name: data.name, bytes };
  const accepted = acceptFile(document);
  if ('refused' in accepted) return accepted;
  const reading = readPlan(document, seasons);
  return 'refused' in reading ? reading : { reading, source: { file: data.name, text: accepted.text } };
}

const tooLarge = { refused: 'too-large', limit: largestDocument } as const;

async function download(
  { client, clock }: Pick<SlackRoom, 'client' | 'clock'>,
  address: string,
): Promise<Uint8Array> {
  const headers = { authorization: `Bearer ${client.token}` };
  const response = await patientFetch(clock)(address, { headers });
  if (!response.ok) throw new Error(`Slack answered ${response.status} for a file`);
  return new Uint8Array(await response.arrayBuffer());
}

function unavailable({ log }: Pick<SlackRoom, 'log'>, error: unknown): null {
  log.warn({ error: asError(error) }, 'Slack did not hand out a file');
  return null;
}
