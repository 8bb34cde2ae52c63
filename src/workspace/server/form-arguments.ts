import { isRecord } from '../is-record.ts';
import type { Arguments } from '../methods/method.ts';

/** The arguments of a call, from a form or from JSON; `undefined` where the body is neither. */
export function formArguments(body: Buffer, contentType: string): Arguments | undefined {
  const text = body.toString('utf8');
  if (text === '') return {};
  if (contentType.includes('json')) return fromJson(text);
  return Object.fromEntries(new URLSearchParams(text));
}

function fromJson(text: string): Arguments | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isRecord(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
