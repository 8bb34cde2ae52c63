const attempts = 5;

/**
 * Decides and stores, and decides anew whenever somebody else wrote in between. Whoever is overtaken every time meets a
 * fault: it is no refusal, and the same again will most likely do.
 */
export async function untilSettled<Outcome extends object>(
  decide: () => Promise<Outcome | 'overtaken'>,
): Promise<Outcome> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const outcome = await decide();
    if (outcome !== 'overtaken') return outcome;
  }
  throw new Error('Others kept writing about the council while this was decided.');
}
