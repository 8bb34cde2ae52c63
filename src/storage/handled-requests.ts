import type { HandledRequests } from '../app/update-ports.ts';
import { keyColumn } from './columns/key-column.ts';
import type { PrismaClient } from './prisma-over.ts';

/** Keeps them by their keys: the database lets one of several in. */
export function handledRequests(prisma: PrismaClient): HandledRequests {
  return {
    async takeOn(workspaceId, key, at) {
      const data = { workspaceId, key: keyColumn(key), at };
      const { count } = await prisma.handledRequest.createMany({ data, skipDuplicates: true });
      return count === 1;
    },
    async purge(until) {
      const { count } = await prisma.handledRequest.deleteMany({ where: { at: { lte: until } } });
      return count;
    },
  };
}
