import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SmallWorkspace, smallWorkspace } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeAll(async () => {
  workspace = await smallWorkspace();
});
afterAll(() => workspace.close());

const fetched = (path: string) => fetch(`${workspace.url}${path}`);

describe('the built page', () => {
  test('is fetched anew at every visit, with a policy under which nothing written in it can run', async () => {
    const answer = await fetched('/');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await answer.text()).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
  });

  test('has parts that keep for ever, since their names change with what is in them', async () => {
    const names = [...(await (await fetched('/')).text()).matchAll(/(?:src|href)="(\/[^"]+)"/g)].flatMap(
      ([, name]) => name ?? [],
    );
    expect(names).toHaveLength(2);
    for (const name of names) {
      const answer = await fetched(name);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(answer.headers.get('content-type')).toMatch(/^text\/(?:css|javascript)/);
    }
  });

  test.each(['/page.tsx', '/build.ts', '/parts/app.tsx', '/assets/none.js'])(
    'gives nothing else away: %s',
    async (path) => {
      expect((await fetched(path)).status).toBe(404);
    },
  );
});
