const common = new Set(
  (
    'aktivitet aktiviteten aktiviteter att av de den det en ett for fran hos i inom kring med mellan mot och om ' +
    'pa projekt projektet projekten som the till under ur vid over ' +
    'a activity an and at between by from in of on or project projects to with'
  ).split(' '),
);

/** The words of a folded question that tell names apart, each once; "projektet för cykel" tells by "cykel" alone. */
export function tellingWords(folded: string): readonly string[] {
  return [...new Set(folded.split(' '))].filter((word) => word !== '' && !common.has(word));
}
