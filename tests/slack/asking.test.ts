import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CouncilAtWork, councilAtWork } from '../support/council-at-work.ts';
import { exampleCouncil } from '../support/example-council.ts';
import { onScreen } from '../support/on-screen.ts';
import { plansOf } from '../support/plan-readers.ts';

describe.each(['Socket Mode', 'HTTP'] as const)('over %s', (mode) => {
  let council: CouncilAtWork;
  beforeAll(async () => {
    council = await councilAtWork(plansOf(exampleCouncil()), mode);
  });
  afterAll(() => council.end());

  test('a question about an activity is answered at once, to the person who asked alone', async () => {
    const { anna, bo } = council;
    const outcome = await anna.types('/plan status viable cities');
    const [answer] = await anna.reads();
    expect(outcome.ok).toBe(true);
    expect(answer?.kind).toBe('ephemeral');
    expect(answer?.text).toBe(
      'Klimatneutrala staden (Viable Cities): 🟡 Risk, rapporterat 1 november 2022, för 3 veckor sedan',
    );
    expect(await bo.sees()).toEqual([]);
  });

  test('the answer travels in the acknowledgement, and a person Slack has told us of costs no call', async () => {
    await council.anna.types('/plan');
    await council.forgetCalls();
    await council.anna.types('/plan status viable cities');
    expect((await council.calls()).calls).toEqual({});
  });

  test('each reads in the language of their own Slack', async () => {
    await council.bo.types('/plan owners viable');
    const [answer] = await council.bo.reads();
    expect(answer && onScreen(answer)).toContain('Owners: Klimatneutrala staden');
  });

  test('buttons turn the card over in place', async () => {
    const { anna } = council;
    await anna.types('/plan status viable');
    const [card] = await anna.reads();
    await anna.presses('Historik');
    const [history] = await anna.reads();
    expect(history?.ts).toBe(card?.ts);
    expect(history && onScreen(history)).toContain('🟢 Enligt plan → 🟡 Risk');
  });

  test('what several things match is chosen with a button', async () => {
    await council.anna.types('/plan status cykelvägar');
    await council.anna.presses('Cykelvägar i öster');
    expect((await council.anna.reads()).at(-1)?.text).toContain('Cykelvägar i öster: 🔵 Klar');
  });

  test('a long list turns its pages, and opens an activity from its menu', async () => {
    const { anna } = council;
    await anna.types('/plan lista');
    await anna.presses('Nästa');
    const [second] = await anna.reads();
    expect(second && onScreen(second)).toContain('Sida 2 av 2');
    await anna.presses('pick', 'activity.activity:Ort 11');
    expect((await anna.reads()).at(-1)?.text).toContain('Ort 11: ◽ Ingen lägesrapport ännu');
  });

  test('Slack finds nothing wrong with any of it', async () => {
    expect((await council.calls()).violations).toEqual([]);
    expect(council.logged).toEqual([]);
  });
});
