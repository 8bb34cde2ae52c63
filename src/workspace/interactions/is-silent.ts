/** Whether an acknowledgement carries no answer. Over Socket Mode Bolt writes that as `{}`. */
export function isSilent(body: unknown): boolean {
  if (body === undefined || body === null || body === '') return true;
  return typeof body === 'object' && Object.keys(body).length === 0;
}
