import { fold } from './fold.ts';

const never = '(?<!\\b(?:inte|ej|icke|not|no longer)\\s)';

const ongoing = new RegExp(
  `\\b${never}(?:fortlopande|lopande|kontinuerlig[at]?|tills vidare|ongoing|continuous(?:ly)?|until further notice)\\b`,
);

const span =
  '(?:ar|aret|halvar|halvaret|kvartal|kvartalet|termin|terminen|manad|manaden|vecka|veckan|var|host|sommar|vinter|\\p{L}{0,20}mote|sammantrade|\\p{L}{0,20}rad)';
const spanInEnglish = '(?:year|term|semester|quarter|month|week|meeting|spring|summer|autumn|fall|winter)';
const count = '(?:\\p{N}+|en|ett|tva|tre|fyra|flera|once|twice|three|four|several)';

const recurring = new RegExp(
  [
    `(?:varje|varannan|vartannat|vart? (?:tredje|fjarde|femte)) (?:nytt |ordinarie )?${span}`,
    `${count} (?:gang|ganger|ggr) (?:per |om |i |varje )?${span}`,
    `(?:every|each) (?:other |second |regular )?${spanInEnglish}`,
    `${count} (?:times )?(?:a|per|each|every) ${spanInEnglish}`,
    '(?:ars|halvars|kvartals|termins|manads|vecko)vis|(?:ar|manat)lig(?:en|t|a)?',
    'annual(?:ly)?|yearly|half yearly|quarterly|monthly|weekly',
  ]
    .map((way) => `(?<![\\p{L}\\p{N}])(?:${way})(?!\\p{L})`)
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
