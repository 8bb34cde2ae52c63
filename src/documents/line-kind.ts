const goalLine = /^(?:globala?\s+)?mål(?:en)?\s+\d{1,2}(?!\d)/iu;
const numberedArea = /^\p{L}*område\s+\d{1,2}\s*[:.–-]\s*\p{L}/iu;
const pageNumber = /^(?:sid(?:a|an|or)?\.?\s*)?\d{1,4}(?:\s*(?:\(\d{1,4}\)|av\s+\d{1,4}|\/\s*\d{1,4}))?$/iu;
const bareDay = /^\d{4}-\d{2}-\d{2}$/;
const contentsLine = /(?:\.{4,}|…{2,}|\t)\s*\d{1,3}(?:\s*[-–]\s*\d{1,3})?$/u;

/** A line that states a goal of an area: "Mål 5 Jämställdhet". */
export function isGoalLine(text: string): boolean {
  return goalLine.test(text);
}

/** A line that names an area by its number: "Samarbetsområde 2: Klimat". */
export function isNumberedArea(text: string): boolean {
  return numberedArea.test(text);
}

/** A page number, or a day alone as in the head of a letter. */
export function isPageFurniture(text: string): boolean {
  return pageNumber.test(text) || bareDay.test(text);
}

/** A line of a table of contents: words, then dots or a tab, then a page. */
export function isContentsLine(text: string): boolean {
  return contentsLine.test(text.slice(-60));
}
