import type { Found } from './model/choice.ts';
import type { Directory } from './model/directory.ts';
import type { MovedTime } from './model/moved-time.ts';
import type { OpenView, Outcome, Seen } from './model/seen.ts';
import type { WireEntry } from './model/wire.ts';

type Query = Readonly<Record<string, string>>;
/** `inviter` is who asks for it. */
type Member = At & { readonly inviter?: string };
type At = { readonly user: string; readonly channel: string };

/** The workspace's control API, as one person at the page uses it. Every call may throw: then the workspace is away. */
export const control = {
  directory: () => ask<Directory>('directory', {}),
  /** `query` has user and channel, and after and wait for what comes later. */
  messages: (query: Query, signal: AbortSignal) =>
    ask<{ readonly messages: readonly Seen[]; readonly cursor: number }>('messages', query, signal),
  views: (user: string) =>
    ask<{ readonly modals: readonly OpenView[]; readonly home: OpenView | null }>('views', { user }),
  wire: (query: Query, signal: AbortSignal) =>
    ask<{ readonly entries: readonly WireEntry[]; readonly cursor: number }>('wire', query, signal),
  time: () => ask<MovedTime>('time', {}),
  move: (to: { readonly days: number } | { readonly to: string }) => tell('time', to),
  command: (typed: At & { readonly text: string }) => tell('command', typed),
  join: (member: Member) => tell('join', member),
  leave: (member: Member) => tell('leave', member),
  say: (said: At & { readonly text: string }) => tell('say', said),
  press: (pressed: object) => tell('press', pressed),
  suggest: (typed: object) => tell<Found & Outcome>('suggest', typed),
  shortcut: (chosen: object) => tell('shortcut', chosen),
  /** A person opens the app's Home tab or its Messages tab. */
  home: (user: string, tab: 'home' | 'messages') => tell('home', { user, tab }),
  /** Keeps what has been filled in, so that the app sees it with the next press. */
  fill: (filled: object) => tell('fill', filled),
  submit: (submitted: object) => tell('submit', submitted),
  close: (closed: object) => tell('close', closed),
  /** A person's file; answers its id, with which a field of a form is filled in. */
  upload: (file: { readonly user: string; readonly name: string; readonly base64: string }) =>
    tell<Outcome & { readonly file?: string }>('file', file),
};

async function ask<Answer>(path: string, query: Query, signal?: AbortSignal): Promise<Answer> {
  const answer = await fetch(`/control/${path}?${new URLSearchParams(query)}`, signal ? { signal } : {});
  const read: { readonly ok?: boolean } & Answer = await answer.json();
  if (!answer.ok || read.ok === false) throw new Error(`${path} was refused (${answer.status})`);
  return read;
}

/** A refusal travels as `{ ok: false, error }` whatever the HTTP status is. */
async function tell<Answer = Outcome>(path: string, body: object): Promise<Answer> {
  const answer = await fetch(`/control/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
}
