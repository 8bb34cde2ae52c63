import type { DocumentFacts } from '../../domain/decided-plan.ts';

type Columns = {
  readonly [Fact in keyof DocumentFacts as `document${Capitalize<Fact>}`]: DocumentFacts[Fact];
};

/** A document's facts as the columns of its revision. */
export function documentColumns(facts: DocumentFacts): Columns {
  return {
    documentTitle: facts.title,
    documentType: facts.type,
    documentAdoptedBy: facts.adoptedBy,
    documentStatus: facts.status,
    documentValidity: facts.validity,
    documentDiarienummer: facts.diarienummer,
    documentResponsible: facts.responsible,
    documentAddressedTo: facts.addressedTo,
    documentReviewedAt: facts.reviewedAt,
    documentRevisedAt: facts.revisedAt,
    documentRelatedDocuments: facts.relatedDocuments,
    documentKeywords: facts.keywords,
  };
}

export function documentFrom(row: Columns): DocumentFacts {
  return {
    title: row.documentTitle,
    type: row.documentType,
    adoptedBy: row.documentAdoptedBy,
    status: row.documentStatus,
    validity: row.documentValidity,
    diarienummer: row.documentDiarienummer,
    responsible: row.documentResponsible,
    addressedTo: row.documentAddressedTo,
    reviewedAt: row.documentReviewedAt,
    revisedAt: row.documentRevisedAt,
    relatedDocuments: row.documentRelatedDocuments,
    keywords: row.documentKeywords,
  };
}
