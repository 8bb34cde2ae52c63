import type { ServerResponse } from 'node:http';
import { refuse } from '../refusal.ts';
import type { Fault } from '../state/fault-plan.ts';
import type { WorkspaceState } from '../workspace-state.ts';
import { sendJson, sendText } from './send.ts';

/** Lets a call go wrong as planned. Whether it is over, or goes on to take effect and maybe lose its answer. */
export async function meetFault(
  state: WorkspaceState,
  fault: Fault | undefined,
  response: ServerResponse,
): Promise<'over' | 'goes on'> {
  switch (fault?.kind) {
    case undefined:
    case 'drop-after':
      return 'goes on';
    case '429':
      sendJson(response, 429, refuse('ratelimited'), { 'retry-after': String(fault.retryAfter ?? 1) });
      return 'over';
    case '500':
      sendText(response, 500, 'internal error');
      return 'over';
    case 'error':
      sendJson(response, 200, refuse(fault.error ?? 'internal_error'));
      return 'over';
    case 'drop-before':
      response.destroy();
      return 'over';
    case 'slow':
      await new Promise<void>((resolve) => state.clock.after(fault.milliseconds ?? 5_000, resolve));
      return 'goes on';
  }
}
