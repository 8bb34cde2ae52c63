import { fold } from './fold.ts';

const never = '(?<!\\b(?:inte|ej|icke|not|no longer)\\s)';

const ongoing = new RegExp(
  `\\b${never}(?:fortlopande|lopande|kontinuerlig[at]?|tills vidare|ongoing|continuous(?:ly)?|until further notice)\\b`,
);

const span = '(?:ar|aret|halvar|halvaret|kvartal|kvartalet|termin|terminen|manad|manaden|vecka|veckan|mote)';
const spanInEnglish = '(?:year|term|semester|quarter|month|week|meeting)';
const recurring = new RegExp(
  [
    'varje (?!ar sedan)\\p{L}+',
    `var(?:t|annan|tannat|t? (?:tredje|fjarde|femte)) ${span}`,
    `(?:\\p{N}+|en|ett|tva|tre|fyra|flera) (?:gang|ganger|ggr) (?:per|om|i|varje)? ?${span}`,
    `\\p{N}+ (?:gang|ganger|ggr) ${span}`,
    '(?:ars|halvars|kvartals|termins|manads|vecko)vis|arlig(?:en|t|a)?|arligen|manatlig(?:en|t|a)?',
    `(?:every|each) (?:\\p{L}+)|(?:once|twice|\\p{N}+ times|three times) (?:a|per|each|every) ${spanInEnglish}`,
    'annual(?:ly)?|yearly|half yearly|quarterly|monthly|weekly',
  ]
    .map((way) => `\\b(?:${way})(?!\\p{L})`)
    .join('|'),
  'u',
);

/** Whether the text says that something goes on without a date of its own: "fortlöpande", "tills vidare". */
export function isOngoing(text: string): boolean {
  return ongoing.test(fold(text));
}

/** Whether the text says that something comes back at intervals: "varje vår", "två gånger per år". */
export function isRecurring(text: string): boolean {
  return recurring.test(fold(text));
}
