/** What is wrong with a field, in a sentence; `block` is the id of the block it stands in. */
export type FieldError = { readonly block: string; readonly text: string };

/** The acknowledgement that keeps a modal open and points at its fields; the first complaint about a field counts. */
export function fieldErrors(complaints: readonly FieldError[]) {
  const errors = Object.fromEntries(complaints.toReversed().map(({ block, text }) => [block, text]));
  return { response_action: 'errors' as const, errors };
}
