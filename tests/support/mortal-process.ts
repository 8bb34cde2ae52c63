/** At which call a process dies, and whether that call still has its effect. */
export type Death = { readonly call: number; readonly isAfter: boolean };

/**
 * A life that ends at one call among many, as a power cut would end it: nothing that was asked of the process goes on
 * after it. `null`: it lives.
 */
export function mortalProcess(death: Death | null) {
  const died = Promise.withResolvers<'died'>();
  let calls = 0;
  const forEver = (): Promise<never> => {
    died.resolve('died');
    return new Promise(() => {});
  };
  const mortal =
    (call: (given: readonly unknown[]) => unknown) =>
    async (...given: readonly unknown[]): Promise<unknown> => {
      calls += 1;
      if (death === null || calls < death.call) return call(given);
      if (death.isAfter && calls === death.call) await call(given);
      return forEver();
    };
  return {
    died: died.promise,
    /** A port as this process has it. */
    around: <Port extends object>(port: Port): Port =>
      new Proxy(port, {
        get(target, key) {
          const member: unknown = Reflect.get(target, key);
          return typeof member === 'function'
            ? mortal((given) => Reflect.apply(member, target, given))
            : member;
        },
      }),
  };
}
