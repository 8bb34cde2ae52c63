import type { Storage } from '../../src/storage/open-storage.ts';

type Fault = 'down' | 'hangs';

/**
 * A database that fails at one call among many: nothing fails until `failOn` says which from then on does, and how.
 */
export function failingPorts() {
  let meets: (call: number) => Fault | null = () => null;
  let calls = 0;
  let hanging: (() => void)[] = [];

  const call = async (): Promise<void> => {
    calls += 1;
    const fault = meets(calls);
    if (fault === 'down') throw new Error('The database is down');
    if (fault === 'hangs')
      await new Promise<void>((_, reject) => hanging.push(() => reject(new Error('cut off'))));
  };
  const failing = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, key) {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return member;
        return async (...given: readonly unknown[]) => {
          await call();
          return Reflect.apply(member, target, given);
        };
      },
    });
  const from = (next: typeof meets) => {
    calls = 0;
    meets = next;
  };
  return {
    around: (storage: Storage): Storage => ({
      ...storage,
      plans: failing(storage.plans),
      updates: failing(storage.updates),
      drafts: failing(storage.drafts),
      handled: failing(storage.handled),
    }),
    failOn: (place: number, fault: Fault) => from((at) => (at === place ? fault : null)),
    /** Lets everything through again; what hung is cut off. */
    heal: () => {
      from(() => null);
      for (const cutOff of hanging) cutOff();
      hanging = [];
    },
  };
}
