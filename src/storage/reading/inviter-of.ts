import type { Place } from '../../app/place.ts';
import type { PrismaClient } from '../prisma-over.ts';

/** Who brought the bot to a channel; `null` where nobody knows, or they are forgotten. */
export async function inviterOf(
  prisma: PrismaClient,
  { workspace: workspaceId, channel }: Place,
): Promise<string | null> {
  const greeting = await prisma.greeting.findUnique({
    where: { workspaceId_channel: { workspaceId, channel } },
  });
  return greeting?.invitedBy ?? null;
}
