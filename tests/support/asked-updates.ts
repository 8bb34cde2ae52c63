import type { UpdateAsked } from '../../src/domain/decide-update.ts';
import { anActivity } from './activities.ts';
import { aSeat } from './units.ts';

type Said = Partial<Omit<UpdateAsked, 'seat' | 'words'>> & {
  readonly from?: string;
  readonly words?: Partial<UpdateAsked['words']>;
};

/** A report from LK Miljö on Vindkraft that all goes by plan, by somebody who saw no other, but for what the test says. */
export function anAskedUpdate({ from = 'LK Miljö', words, ...says }: Said = {}): UpdateAsked {
  return {
    activity: anActivity({ name: 'Vindkraft' }).id,
    seat: aSeat(from),
    nature: 'report',
    words: {
      status: 'on_track',
      text: 'Det går enligt plan.',
      nextStep: null,
      link: null,
      question: null,
      ...words,
    },
    source: null,
    seen: null,
    confirmed: false,
    revises: null,
    ...says,
  };
}
