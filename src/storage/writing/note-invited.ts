import type { Place } from '../../app/place.ts';
import type { PrismaClient } from '../prisma-over.ts';

type Invitation = { readonly user: string | null; readonly at: Date };

/** True the first time a channel is heard of. Whoever is the first that Slack names stays the one who brought the bot. */
export async function noteInvited(
  prisma: PrismaClient,
  { workspace: workspaceId, channel }: Place,
  { user: invitedBy, at }: Invitation,
): Promise<boolean> {
  const { count } = await prisma.greeting.createMany({
    data: { workspaceId, channel, invitedBy, at },
    skipDuplicates: true,
  });
  if (count === 0 && invitedBy !== null) {
    await prisma.greeting.updateMany({
      where: { workspaceId, channel, invitedBy: null },
      data: { invitedBy },
    });
  }
  return count > 0;
}
