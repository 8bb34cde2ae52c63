import type { PersonAtPage } from './page-driver.ts';

const unit = 'LK · Miljö- och samhällsbyggnadsförvaltningen';
const activity = 'Fördjupad översiktsplan för Stångebro';
const report = {
  text: 'Samtalen har börjat, men planarkitekten har gått i pension och samrådet kan behöva flyttas till hösten.',
  nextStep: 'Möte om bemanningen den 3 december.',
  question: 'Kan universitetet låna ut en planerare under våren?',
} as const;

type Told = { readonly about: string; readonly status: string; readonly text: string };

/** How a council comes to life, told by people who use the page and nothing else: whom, about what, in which words. */
export const councilStory = {
  unit,
  activity,
  report,

  /** Whoever runs the workspace makes themselves the municipality's coordinator. */
  becomesCoordinator: async (anna: PersonAtPage) => {
    await anna.types('/plan inställningar');
    await anna.sees('Samordnare för LK');
    await anna.chooses('Samordnare för LK', ['Anna Lindqvist']);
    await anna.submits();
    await anna.sees('Inställningarna är sparade.');
    await anna.cancels();
  },
  /** The coordinator looks for what nobody answers for, and asks Björn. */
  appointsBjorn: async (anna: PersonAtPage) => {
    await anna.types('/plan ansvariga vakanta');
    await anna.sees('Vakanta platser');
    await anna.chooses('Utse kontaktperson för …', unit);
    await anna.sees('Platsen är vakant.');
    await anna.chooses('Kontaktperson', 'Björn Ekdahl');
    await anna.submits();
    await anna.sees('Personen har fått frågan i ett direktmeddelande.');
    await anna.cancels();
  },
  accepts: async (bjorn: PersonAtPage) => {
    await bjorn.goesTo('Handslag');
    await bjorn.presses('Jag tar det');
    await bjorn.sees(`Tack! Du är nu kontaktperson för ${unit}.`);
  },
  /** From App Home: presses a button of the activity, not of its neighbours. */
  pressesAtHome: async (bjorn: PersonAtPage, name: string) => {
    const title = bjorn.page.locator('.app-home').getByText(activity, { exact: true }).first();
    await title.locator(`xpath=following::button[normalize-space()="${name}"]`).first().click();
  },
  /** Everything there is to tell, for everybody to see. */
  fillsReport: async (bjorn: PersonAtPage) => {
    await bjorn.chooses('Hur går det?', 'Risk');
    await bjorn.fills('Vad har hänt sedan sist?', report.text);
    await bjorn.fills('Nästa steg', report.nextStep);
    await bjorn.fills('Fråga till rådet', report.question);
    await bjorn.chooses('Vad ska rådet göra med frågan?', 'Fatta beslut');
    await bjorn.chooses('I kanalen', 'Visa också i rådets kanal');
  },
  sends,
  /** A short report, from the box to write in. */
  reports: async (person: PersonAtPage, told: Told) => {
    await person.goesTo('#samverkansråd');
    await person.types(`/plan uppdatera ${told.about}`);
    await person.field('Vad har hänt sedan sist?').waitFor();
    await person.chooses('Hur går det?', told.status);
    await person.fills('Vad har hänt sedan sist?', told.text);
    await sends(person);
  },
  /** Asks in the council's channel, and reads the answer once this stands in it. */
  asks: async (person: PersonAtPage, command: string, sign: string) => {
    await person.goesTo('#samverkansråd');
    await person.page.getByRole('combobox', { name: '#samverkansråd' }).waitFor();
    const answers = person.message(sign);
    const before = await answers.count();
    await person.types(command);
    await answers.nth(before).waitFor();
    // biome-ignore lint/performance/useDomNodeTextContent: words as people see them, line by line
    return answers.nth(before).innerText();
  },
} as const;

/** Sends what has been filled in; the form goes away. */
async function sends(person: PersonAtPage): Promise<void> {
  await person.submits();
  await person.page.getByRole('dialog').waitFor({ state: 'detached' });
}
