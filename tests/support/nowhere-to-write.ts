import type { Deps } from '../../src/app/ports.ts';

/** For a test that only asks: whatever the bot wants to write fails. */
export const nowhereToWrite: Omit<Deps, 'plans' | 'clock' | 'log'> = {
  writer: { saveImport: refuse },
  updates: { append: refuse, stored: refuse, withdraw: refuse, acknowledge: refuse },
  drafts: { read: async () => null, keep: refuse, drop: refuse, purge: refuse },
  handled: { takeOn: refuse, purge: refuse },
  seats: { people: async () => null, askedBy: async () => null, councilsOf: async () => [] },
  seatWriter: {
    give: refuse,
    vacate: refuse,
    accept: refuse,
    setAway: refuse,
    release: refuse,
    mergeUnits: refuse,
  },
  councils: {
    ensure: refuse,
    appointCoordinator: refuse,
    dismissCoordinator: refuse,
    changeSettings: refuse,
    noteInvited: refuse,
  },
  meetings: {
    meetings: async () => [],
    plan: refuse,
    change: refuse,
    cancel: refuse,
    openCalendar: refuse,
    closeCalendar: refuse,
    calendarOf: async () => null,
  },
  agendas: {
    records: async () => ({ held: [], choices: new Map(), added: [] }),
    choose: refuse,
    freeze: refuse,
  },
  outbox: {
    councils: async () => [],
    cursors: async () => new Map(),
    plan: refuse,
    doubtLapsed: refuse,
    claim: refuse,
    settle: refuse,
    doubtOvertaken: refuse,
    outdated: async () => [],
    takeToEdit: refuse,
    amended: refuse,
    nextAt: async () => null,
  },
  ledger: {
    lines: async () => [],
    intervene: refuse,
    owe: refuse,
    contactsAt: async () => [],
    settingsChangedAt: async () => null,
    meetingsChangedAt: async () => null,
  },
  reminders: {
    wishes: async () => [],
    wish: refuse,
    snooze: refuse,
  },
  quality: { findings: async () => [] },
  records: { log: refuse, logLength: refuse, dataOf: refuse, forget: refuse },
};

function refuse(): Promise<never> {
  return Promise.reject(new Error('This test has nowhere to write.'));
}
