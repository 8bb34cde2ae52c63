/** Any key may be borne, and an unknown channel means the workspace's only council. */
const free = ['key', 'channel'];

/** What somebody could make of ids that Slack gives back, and how that is called. */
export type MadeUp = readonly [what: string, written: string];

/** What a button may carry, and a form remember, in characters. */
export const room = { button: 2_000, form: 3_000 } as const;

/** Every id in what a form remembers or a button carries another one, or nothing that can be read; `most` fills its room. */
export function madeUp(written: string, otherCouncil: string, most: number): readonly MadeUp[] {
  const ids: Readonly<Record<string, unknown>> = JSON.parse(written);
  const texts = Object.keys(ids).filter((name) => typeof ids[name] === 'string' && !free.includes(name));
  const unknown = texts.map(
    (name) => [`an unknown ${name}`, JSON.stringify({ ...ids, [name]: 'C0NOWHERE' })] as const,
  );
  const others = JSON.stringify({ ...ids, council: otherCouncil });
  return [
    ...unknown,
    ...('council' in ids ? [['another council', others] as const] : []),
    ['nothing', ''],
    ['no ids', '{"council":17,"channel":{}}'],
    ['half of them', written.slice(0, -2)],
    ['a great deal', `[${'1,'.repeat((most - 4) / 2)}1]`],
  ];
}
