type Health = 'well' | 'down' | 'slow';

/** A database that a test takes down, slows down and mends: every question and every write meets it. */
export function breakableDatabase() {
  let health: Health = 'well';
  let mended = Promise.withResolvers<void>();

  const meet = async <Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer> => {
    if (health === 'down') throw new Error('The database is down.');
    if (health === 'slow') await mended.promise;
    return ask();
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
    isMended: () => {
      health = 'well';
      mended.resolve();
      mended = Promise.withResolvers();
    },
  };
}

function isPort(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
