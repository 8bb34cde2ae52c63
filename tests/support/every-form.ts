import { readFileSync } from 'node:fs';
import type { Filling } from './filled-in.ts';
import type { FormCouncil } from './form-council.ts';

/** A form of the bot: its callback id, who fills it in, how they come to it from chat, and what it takes besides words. */
export type FormAtHand = {
  readonly form: string;
  readonly who: 'U0ANNA' | 'U0BO';
  readonly opens: (council: FormCouncil) => Promise<unknown>;
  /** By block: what makes the form whole. */
  readonly fills?: (council: FormCouncil) => Readonly<Record<string, Filling>>;
  /** The block in which something is said that somebody would miss. */
  readonly words?: string;
  /** All the places where words end that are written in it; nothing is written by hand in a form without. */
  readonly finds?: (council: FormCouncil) => Promise<unknown>;
};

const anna = 'U0ANNA';
const document = readFileSync(new URL('../../docs/examples/handlingsplan-2021-2024.md', import.meta.url));

const meetings = ({ storage, ids }: FormCouncil) => storage.meetings.meetings(ids.council);
const agendas = async ({ storage, ids }: FormCouncil) => {
  const { choices } = await storage.agendas.records(ids.council);
  return [...choices.values()].flatMap((chosen) => [...chosen.values()]);
};

const updateFields = { 'text.0': 'Vi har fått tillstånd.', 'nextStep.0': '', 'question.0': '', 'link.0': '' };

/** Every form that the bot opens. What is not here is found out by the test of bad input. */
export const everyForm: readonly FormAtHand[] = [
  {
    form: 'council.settings-form',
    who: anna,
    opens: ({ asks }) => asks(anna, '/plan inställningar'),
    fills: ({ anotherNumber }) => ({ 'season.summer': `1 juni – ${1 + (anotherNumber() % 30)} augusti` }),
    finds: async ({ storage, ids }) => (await storage.seats.people({ council: ids.council }))?.setting,
  },
  {
    form: 'delivery.settings-form',
    who: anna,
    opens: ({ asks }) => asks(anna, '/plan utskick', 'delivery.change'),
    fills: ({ anotherNumber }) => ({ time: `10:${String(10 + (anotherNumber() % 50))}` }),
    finds: async ({ storage, ids }) => (await storage.seats.people({ council: ids.council }))?.setting,
  },
  { form: 'council.import-form', who: anna, opens: ({ asks }) => asks(anna, '/plan importera') },
  { form: 'council.preview-form', who: anna, opens: opensPreview },
  {
    form: 'seat.appoint-form',
    who: anna,
    opens: ({ asks }) => asks(anna, '/plan ansvariga Trafikenheten', 'Utse kontaktperson'),
    fills: ({ anotherNumber }) => ({
      contact: 'U0BO',
      'away-from': '2031-01-01',
      'away-to': new Date(Date.UTC(2031, 0, 1 + anotherNumber())).toISOString().slice(0, 10),
    }),
    finds: async ({ plan }) => (await plan()).units,
  },
  {
    form: 'seat.away-form',
    who: anna,
    opens: ({ asks }) => asks(anna, '/plan mina', 'Borta en tid'),
    fills: ({ anotherDay }) => ({ 'away-from': '2022-12-01', 'away-to': anotherDay() }),
  },
  {
    form: 'seat.hand-over-form',
    who: anna,
    words: 'note',
    opens: async (council) => {
      await council.givesBack();
      await council.asks(anna, '/plan mina', 'Lämna över');
    },
    fills: () => ({ successor: 'U0BO' }),
    finds: ({ mail }) => mail('U0BO'),
  },
  {
    form: 'seat.decline-form',
    who: 'U0BO',
    words: 'reason',
    opens: async (council) => {
      await council.asksBo();
      await council.asks('U0BO', '/plan mine', 'Not me');
    },

    finds: ({ mail }) => mail(anna),
  },
  {
    form: 'update.thanks-form',
    who: anna,
    words: 'comment',
    opens: async (council) => {
      await council.boReports();
      await council.asks(anna, '/plan status vindkraft', 'Tacka med en rad …');
    },

    finds: ({ mail }) => mail('U0BO'),
  },
  {
    form: 'update.form',
    who: anna,
    words: 'text.0',
    opens: ({ asks }) => asks(anna, '/plan uppdatera vindkraft'),
    fills: () => ({ ...updateFields, 'isShown.0': ['yes'] }),
    finds: async ({ plan }) =>
      (await plan()).activities.map(({ updates, questions }) => [updates, questions]),
  },
  { form: 'update.picker', who: anna, opens: ({ asks }) => asks(anna, '/plan uppdatera') },
  {
    form: 'meeting.form',
    who: anna,
    words: 'meeting-place',
    opens: ({ asks }) => asks(anna, '/plan möte', 'meeting.change'),
    fills: ({ anotherNumber }) => ({ 'meeting-time': `14:${String(10 + (anotherNumber() % 50))}` }),
    finds: meetings,
  },
  {
    form: 'meeting.form',
    who: anna,
    words: 'meeting-place',
    opens: ({ asks }) => asks(anna, '/plan möte', 'meeting.add'),
    fills: ({ anotherDay }) => ({ 'meeting-day': anotherDay(), 'meeting-time': '10:00' }),
    finds: meetings,
  },
  {
    form: 'meeting.series-form',
    who: anna,
    words: 'meeting-place',
    opens: ({ asks }) => asks(anna, '/plan möte', 'meeting.series'),
    fills: ({ anotherDay }) => ({
      'meeting-from': anotherDay(),
      'meeting-until': anotherDay(-1),
      'meeting-time': '11:00',
    }),
    finds: meetings,
  },
  {
    form: 'meeting.series-weeks-form',
    who: anna,
    words: 'meeting-place',
    opens: opensSeries('weeks'),
    fills: ({ anotherDay }) => ({
      'meeting-every-weeks': '8',
      'meeting-from': anotherDay(),
      'meeting-until': anotherDay(-1),
      'meeting-time': '11:30',
    }),
    finds: meetings,
  },
  {
    form: 'meeting.series-days-form',
    who: anna,
    words: 'meeting-place',
    opens: opensSeries('days'),
    fills: ({ anotherDay }) => ({
      'meeting-days': `${anotherDay()}\n${anotherDay()}`,
      'meeting-time': '12:00',
    }),
    finds: meetings,
  },
  {
    form: 'agenda.change-form',
    who: anna,
    words: 'agenda-text',
    opens: ({ asks }) => asks(anna, '/plan dagordning 31 januari', 'agenda.change'),
    fills: () => ({ 'agenda-item': 'own', 'agenda-deed': 'added', 'agenda-text': 'Studiebesök' }),
    finds: agendas,
  },
  {
    form: 'agenda.note-form',
    who: anna,
    words: 'agenda-decided',
    opens: ({ asks }) => asks(anna, '/plan dagordning 22 november', 'agenda.note'),
    fills: ({ ids, anotherNumber }) => ({
      'agenda-item': `report/${ids.activity}`,
      'agenda-decided': `Beslut ${anotherNumber()}`,
    }),
    finds: agendas,
  },
];

function opensSeries(choice: string): FormAtHand['opens'] {
  const turn = { form: 'meeting.series-form', action: 'meeting.kind', choice };
  return ({ chooses }) => chooses(anna, ['/plan möte', 'meeting.series'], turn);
}

async function opensPreview({ asks, post, person, formOf }: FormCouncil): Promise<void> {
  const upload = { user: anna, name: 'plan.md', base64: document.toString('base64') };
  const { file } = await post<{ ok: boolean; file: string }>('file', upload);
  await asks(anna, '/plan importera');
  await formOf(anna, 'council.import-form');
  await person(anna).submits({ file: [file] });
}
