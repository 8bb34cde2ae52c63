import type { Finding } from '../domain/finding.ts';

/** Reads how well a plan could be read. */
export type PlanQuality = {
  /** What the reading of a council's plan in force noted, in the document's order; none where there is no plan. */
  findings(councilId: string): Promise<readonly Finding[]>;
};
