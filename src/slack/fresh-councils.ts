import type { Change, HomesAround } from './homes-around.ts';
import type { SlackRoom } from './slack-room.ts';

type Fresh = Pick<SlackRoom, 'councils' | 'meetings' | 'records' | 'writer'>;

/** What writes about a council as a whole, with Homes published around it: coordinators, settings, meetings, plans. */
export function freshCouncils(room: SlackRoom, around: HomesAround): Fresh {
  const { records, writer } = room;
  return {
    councils: freshPosts(room, around),
    meetings: freshMeetings(room, around),
    records: {
      ...records,
      forget(user, whose, signed) {
        const forget = () => records.forget(user, whose, signed);
        if (whose === 'installation') return forget();
        return around({ council: whose.council, changed: { user }, also: [signed.by] }, forget);
      },
    },
    writer: {
      saveImport: (planImport) =>
        around(ofPlan(planImport.place, planImport.by), () => writer.saveImport(planImport)),
    },
  };
}

function freshPosts({ councils }: SlackRoom, around: HomesAround): Fresh['councils'] {
  const ofPost = (council: string, user: string, by: string | null): Change => ({
    council,
    changed: { user },
    also: [by, user],
  });
  return {
    ...councils,
    appointCoordinator: (council, post, decision) =>
      around(ofPost(council, post.user, decision.by), () =>
        councils.appointCoordinator(council, post, decision),
      ),
    dismissCoordinator: (council, post, decision) =>
      around(ofPost(council, post.user, decision.by), () =>
        councils.dismissCoordinator(council, post, decision),
      ),
    changeSettings: (council, setting, decision) =>
      around(ofPlan(council, decision.by), () => councils.changeSettings(council, setting, decision)),
  };
}

function freshMeetings({ meetings }: SlackRoom, around: HomesAround): Fresh['meetings'] {
  return {
    ...meetings,
    plan: (council, planned, decision) =>
      around(ofPlan(council, decision.by), () => meetings.plan(council, planned, decision)),
    change: (council, change, decision) =>
      around(ofPlan(council, decision.by), () => meetings.change(council, change, decision)),
    cancel: (council, id, decision) =>
      around(ofPlan(council, decision.by), () => meetings.cancel(council, id, decision)),
  };
}

function ofPlan(council: Change['council'], by: string | null): Change {
  return { council, changed: 'plan', also: [by] };
}
