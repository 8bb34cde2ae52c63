import type { Identifiers } from './identifiers.ts';

export type TicketStore = ReturnType<typeof ticketStore>;

/** Tickets for Socket Mode connections, each good for one. */
export function ticketStore(ids: Identifiers) {
  const tickets = new Set<string>();
  return {
    issue: (): string => {
      const ticket = ids.secret();
      tickets.add(ticket);
      return ticket;
    },
    take: (ticket: string): boolean => tickets.delete(ticket),
  };
}
