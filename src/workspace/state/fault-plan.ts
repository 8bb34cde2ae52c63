/** Something that goes wrong on purpose the next `times` times the method is called. */
export type Fault = {
  /** A Web API method, `response_url`, or `*` for all of them. */
  readonly method: string;
  readonly kind: '429' | '500' | 'drop-before' | 'drop-after' | 'slow' | 'error';
  readonly error?: string | undefined;
  readonly times: number;
  readonly milliseconds?: number | undefined;
  readonly retryAfter?: number | undefined;
};

export type FaultPlan = ReturnType<typeof faultPlan>;

/** The faults still to come, in the order they were asked for; each call meets at most one. */
export function faultPlan() {
  let faults: readonly Fault[] = [];
  return {
    add: (fault: Fault): void => {
      faults = [...faults, fault];
    },
    clear: (): void => {
      faults = [];
    },
    /** The fault this call meets, which is then one fewer. */
    take: (method: string): Fault | undefined => {
      const met = faults.find((fault) => fault.method === method || fault.method === '*');
      if (met) faults = faults.flatMap((fault) => (fault === met ? once(fault) : [fault]));
      return met;
    },
  };
}

function once(fault: Fault): readonly Fault[] {
  return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
}
