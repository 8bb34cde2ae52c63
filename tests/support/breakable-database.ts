/**
 * How one call to a database goes wrong: refused; unanswered until the database is mended, which cuts it off; or done
 * without anybody hearing of it.
 */
export type DatabaseFault = 'down' | 'hangs' | 'loses its answer';

/** A database that a test takes down, slows down and mends: every question and every write meets it. */
export function breakableDatabase() {
  let health: 'well' | 'down' | 'slow' = 'well';
  let mended = Promise.withResolvers<void>();
  let planned: { readonly place: number; readonly fault: DatabaseFault } | null = null;
  let calls = 0;

  const broken = async (fault: DatabaseFault, ask: () => unknown): Promise<never> => {
    if (fault === 'hangs') await mended.promise;
    if (fault === 'loses its answer') await ask();
    throw new Error('The connection to the database was lost.');
  };
  const meet = async <Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer> => {
    calls += 1;
    const fault = planned?.place === calls ? planned.fault : null;
    if (health === 'down') throw new Error('The database is down.');
    if (health === 'slow') await mended.promise;
    return fault === null ? ask() : broken(fault, ask);
  };
  const breakable = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...asked: readonly unknown[]) => meet(() => Reflect.apply(member, target, asked));
      },
    });

  return {
    /** The same ports, through this database. */
    around: <Ports extends object>(ports: Ports): Ports => {
      const through = Object.entries(ports).map(([name, port]) => [
        name,
        isPort(port) ? breakable(port) : port,
      ]);
      return { ...ports, ...Object.fromEntries(through) };
    },
    goesDown: () => {
      health = 'down';
    },
    slowsDown: () => {
      health = 'slow';
    },
    /** From now on the call with this number goes wrong, counted from one, and no other. */
    failsOn: (place: number, fault: DatabaseFault) => {
      calls = 0;
      planned = { place, fault };
    },
    /** How often it has been asked since it was last mended or told to fail. */
    calls: () => calls,
    isMended: () => {
      health = 'well';
      planned = null;
      calls = 0;
      mended.resolve();
      mended = Promise.withResolvers();
    },
  };
}

function isPort(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
