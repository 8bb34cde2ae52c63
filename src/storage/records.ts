import type { Records } from '../app/people-ports.ts';
import type { PrismaClient } from './prisma-over.ts';
import type { CouncilVersions } from './reading/council-versions.ts';
import { logReader } from './reading/log-reader.ts';
import { personalData } from './reading/personal-data.ts';
import { forgetPerson } from './writing/forget-person.ts';

/** What is stored about councils' doings and about persons. */
export function recordsOver(prisma: PrismaClient, versions: CouncilVersions): Records {
  return {
    ...logReader(prisma),
    dataOf: (user) => personalData(prisma, user),
    async forget(user, whose, signed) {
      const { councils, places } = await forgetPerson(prisma, { user, whose, ...signed });
      for (const council of councils) versions.written(council);
      return places;
    },
  };
}
