import { type AuditDeps, type AuditMoment, auditDeliveries } from './audit-deliveries.ts';
import { councilByCouncil } from './council-by-council.ts';
import type { Deps } from './ports.ts';

/**
 * Audits every council and logs each difference. `false` where there is one, or where a council could not be audited: it
 * is logged too and keeps no other.
 */
export function auditAllDeliveries(
  deps: AuditDeps & Pick<Deps, 'log'>,
): (at: AuditMoment) => Promise<boolean> {
  const goRound = councilByCouncil(deps.log, "A council's ledger of deliveries could not be audited");
  return async (at) => {
    let addsUp = true;
    const isWhole = await goRound(
      (await deps.outbox.councils()).map(({ id }) => id),
      async (council) => {
        const audit = await auditDeliveries(deps, council, at);
        if (audit.missing + audit.stuck === 0) return;
        addsUp = false;
        deps.log.error({ council, ...audit }, 'The ledger of deliveries does not add up');
      },
    );
    return addsUp && isWhole;
  };
}
