import { type Audit, type AuditDeps, type AuditMoment, auditDeliveries } from './audit-deliveries.ts';
import type { Deps } from './ports.ts';

/** Audits every council and logs each difference; the sum of all. */
export async function auditAllDeliveries(
  deps: AuditDeps & Pick<Deps, 'log'>,
  at: AuditMoment,
): Promise<Audit> {
  let all: Audit = { missing: 0, stuck: 0 };
  for (const { id } of await deps.outbox.councils()) {
    const audit = await auditDeliveries(deps, id, at);
    if (audit.missing + audit.stuck > 0)
      deps.log.error({ council: id, ...audit }, 'The ledger of deliveries does not add up');
    all = { missing: all.missing + audit.missing, stuck: all.stuck + audit.stuck };
  }
  return all;
}
