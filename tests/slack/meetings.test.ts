import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { meetingsAtDesk } from '../support/meetings-at-desk.ts';
import { onScreen } from '../support/on-screen.ts';

let council: Awaited<ReturnType<typeof meetingsAtDesk>>;
beforeAll(async () => {
  council = await meetingsAtDesk();
});
afterEach(async () => {
  const { desk } = council.anna;
  if ((await desk.views()).modals.length > 0) await desk.closes();
});
afterAll(async () => {
  expect((await council.calls()).violations).toEqual([]);
  await council.end();
});

const saying = async (modal: Promise<{ readonly blocks: Parameters<typeof onScreen>[0]['blocks'] }>) =>
  onScreen(await modal);

/** Anna has the last of the meetings before her. */
const lastMeetings = async () => {
  await council.anna.asks('/plan möte');
  await council.anna.presses('Visa fler');
  const [page] = (await council.anna.reads()).slice(-1);
  return page ? onScreen(page) : '';
};

describe('everybody', () => {
  test('reads when the council meets, in their own language, and only coordinators get buttons', async () => {
    expect(await council.bo.asks('/plan meeting')).toBe('The council’s meetings\nNo meetings are planned.\n');
    await council.anna.asks('/plan möte 12 mars 13:00 Stadshuset');
    await council.anna.asks('/plan möte 9 mars 13:00');
    expect(await council.bo.asks('/plan meetings')).toBe(
      'The council’s meetings\nTuesday 9 March 2027 at 13:00–15:00\nFriday 12 March 2027 at 13:00–15:00\nStadshuset\n',
    );
    expect(await council.anna.asks('/plan möten')).toContain('[Ändra] [Ställ in]');
  });

  test('but a coordinator is told that only coordinators plan', async () => {
    expect(await council.bo.asks('/plan meeting 19 March 13:00')).toContain('U0ANNA');
    expect(await council.bo.asks('/plan meeting ics')).toContain('U0ANNA');
    expect(await council.days()).toEqual(['2027-03-09 13:00', '2027-03-12 13:00']);
  });
});

describe('a coordinator types', () => {
  test('a meeting, and reads back when and where it is', async () => {
    const answer = await council.anna.asks(
      '/plan möte tisdag 13 april 13 Stadshuset https://moten.example.org/j/1',
    );
    expect(answer).toBe(
      'Mötet är inplanerat:\ntisdag 13 april 2027 kl. 13:00–15:00\nStadshuset\nhttps://moten.example.org/j/1\n',
    );
    expect(await council.days()).toContain('2027-04-13 13:00');
  });

  test('a wish to move or cancel, which plans nothing and leads to the buttons that do it', async () => {
    const before = await council.days();
    const answer = await council.anna.asks('/plan möte ställ in 18 maj 13:00');
    expect(answer).toContain('Flytta eller ställ in ett möte med knapparna vid det.');
    expect(answer).toContain('[Ställ in]');
    expect(await council.bo.asks('/plan meeting cancel 18 May 13:00')).toContain('U0ANNA');
    expect(await council.bo.asks('/plan meeting list')).toContain('The council’s meetings');
    expect(await council.days()).toEqual(before);
  });

  test('a meeting on a holiday, which is planned all the same and pointed out', async () => {
    expect(await council.anna.asks('/plan möte 6 maj 13:00')).toContain(
      'Obs: det är Kristi himmelsfärdsdag.',
    );
    expect(await council.days()).toContain('2027-05-06 13:00');
  });

  test.each([
    ['Stadshuset', 'Jag ser inget datum.'],
    ['12 mars Stadshuset', 'Jag ser ingen tid.'],
    ['våren 2027 13:00', '”våren 2027” är inte en bestämd dag.'],
    ['31 februari 13:00', 'Det datumet finns inte.'],
    ['måndag 9 mars 13', '9 mars 2027 är en tisdag.'],
    ['2027-01-12 13:00', '12 januari 2027 kl. 13:00 har redan varit.'],
  ])('“%s”, and is asked for what is missing', async (typed, complaint) => {
    const before = await council.days();
    expect(await council.anna.asks(`/plan möte ${typed}`)).toContain(complaint);
    expect(await council.days()).toEqual(before);
  });

  test('words that Slack would make into something else, which stay words', async () => {
    const answer = await council.anna.asks('/plan möte 14 april 13:00 <!channel> *fet* <@U0BO>');
    expect(answer).toContain('<!channel> *fet*');
  });
});

describe('in a form a coordinator', () => {
  const filled = { Dag: '2027-08-20', Börjar: '13:00', Längd: '90', Plats: 'Stadshuset' };

  test('plans a meeting', async () => {
    await council.anna.asks('/plan möte');
    await council.anna.presses('Lägg till möte');
    await council.anna.desk.modal();
    expect(await council.anna.desk.submits(filled)).toMatchObject({ ok: true });
    expect(await saying(council.anna.desk.modal())).toContain(
      'fredag 20 augusti 2027 kl. 13:00–14:30\nStadshuset',
    );
    expect(await council.days()).toContain('2027-08-20 13:00');
  });

  test('is told at the field what cannot be', async () => {
    await council.anna.asks('/plan möte 20 augusti 09:00');
    await council.anna.asks('/plan möte');
    await council.anna.presses('Lägg till möte');
    await council.anna.desk.modal();
    expect(await council.anna.desk.submits({ ...filled, Börjar: '09:00' })).toMatchObject({
      errors: { 'meeting-day': expect.stringContaining('Rådet har redan ett möte fredag 20 augusti 2027') },
    });
    expect(await council.anna.desk.submits({ ...filled, Dag: '2027-01-12' })).toMatchObject({
      errors: { 'meeting-day': expect.stringContaining('har redan varit') },
    });
    expect(
      await council.anna.desk.submits({ ...filled, Dag: '2027-03-19', Länk: 'Stadshuset' }),
    ).toMatchObject({
      errors: { 'meeting-link': expect.stringContaining('https://') },
    });
  });

  test('changes a meeting, beginning from what it is', async () => {
    await council.anna.asks('/plan möte 12 november 13-14 Stadshuset');
    await lastMeetings();
    await council.anna.presses('Ändra');
    const form = await council.anna.desk.modal();
    expect(form.state.values).toMatchObject({
      'meeting-day': { 'meeting-day': { selected_date: '2027-11-12' } },
      'meeting-time': { 'meeting-time': { selected_time: '13:00' } },
      'meeting-place': { 'meeting-place': { value: 'Stadshuset' } },
    });
    await council.anna.desk.submits({ Dag: '2027-11-19' });
    expect(await saying(council.anna.desk.modal())).toContain(
      'fredag 19 november 2027 kl. 13:00–14:00\nStadshuset',
    );
    expect(await council.days()).toContain('2027-11-19 13:00');
    expect(await council.days()).not.toContain('2027-11-12 13:00');
  });
});

test('a meeting that is cancelled stays in the list, as cancelled', async () => {
  await council.anna.asks('/plan möte 10 december 13:00');
  await lastMeetings();
  await council.anna.presses('Ställ in');
  await expect.poll(council.days, { timeout: 5_000 }).not.toContain('2027-12-10 13:00');
  expect(await council.bo.asks('/plan meeting')).toContain(
    'Cancelled: Friday 10 December 2027 at 13:00–15:00',
  );
});

test('the calendar is followed at an address that is made when asked for, and ends when it is closed', async () => {
  expect(await council.anna.asks('/plan möte ics')).toContain('[Skapa ny adress] [Stäng kalendern]');
  await council.anna.presses('Skapa ny adress');
  const [told] = (await council.anna.reads()).slice(-1);
  const [address = ''] = /http\S+\.ics/.exec(told ? onScreen(told) : '') ?? [];
  expect(told?.text).not.toContain('http');
  const status = async () => (await fetch(address)).status;
  expect(await (await fetch(address)).text()).toContain('DTSTART;TZID=Europe/Stockholm:20270312T130000');
  await council.anna.asks('/plan möte kalender');
  await council.anna.presses('Stäng kalendern');
  await expect.poll(status, { timeout: 5_000 }).toBe(404);
  expect(JSON.stringify(council.logged)).not.toContain('calendar/');
});

test('in another form a coordinator plans a series', async () => {
  await council.anna.asks('/plan möte');
  await council.anna.presses('Lägg till flera möten');
  await council.anna.desk.modal();
  await council.anna.desk.submits({
    'Hur ofta': '2',
    'Vilken i månaden': '2',
    Veckodag: '2',
    Tidigast: '2028-01-01',
    Senast: '2028-12-31',
    Börjar: '13:00',
  });
  expect(await saying(council.anna.desk.modal())).toContain('6 möten är inplanerade.');
  expect((await council.days()).filter((day) => day.startsWith('2028'))).toEqual([
    '2028-01-11 13:00',
    '2028-03-14 13:00',
    '2028-05-09 13:00',
    '2028-07-11 13:00',
    '2028-09-12 13:00',
    '2028-11-14 13:00',
  ]);
});

test('many meetings are shown a few at a time', async () => {
  const next = 'tisdag 9 mars 2027';
  expect(await council.anna.asks('/plan möte')).toContain(next);
  const later = await lastMeetings();
  expect(later).toMatch(/^Rådets möten\n/);
  expect(later).not.toContain(next);
});
