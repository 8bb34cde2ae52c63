import { createHash } from 'node:crypto';
import type { WorkspaceApp } from '../workspace-app.ts';

/** The deprecated token every payload still carries: the same for an app always, and worth nothing. */
export function verificationToken(app: WorkspaceApp): string {
  return createHash('sha256').update(`verification ${app.id}`).digest('hex').slice(0, 24);
}
