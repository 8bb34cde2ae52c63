/** Updates: the form, the buttons around it and what is said after. */
export const updatesInSwedish = {
  buttons: {
    report: 'Lämna lägesrapport',
    nothingNew: 'Inget nytt',
    change: 'Ändra',
    takeBack: 'Ta tillbaka',
    thanks: 'Läst, tack',
    thanksWithWords: 'Tacka med en rad …',
    startOver: 'Börja om',
  },
  takeBack: {
    title: 'Ta tillbaka lägesrapporten?',
    text: 'Den visas inte längre som läget, men finns kvar i historiken, märkt som tillbakadragen.',
    confirm: 'Ta tillbaka',
    deny: 'Låt den stå',
  },
  form: {
    title: 'Lägesrapport',
    changeTitle: 'Ändra lägesrapport',
    send: 'Skicka',
    sendAnyway: 'Skicka ändå',
    latest: 'Senaste lägesrapport',
  },
  fields: {
    seat: { label: 'Du skriver för' },
    source: {
      label: 'Hur kom uppgifterna?',
      hint: 'Välj när du skriver för någon annan. Det syns att du har registrerat lägesrapporten.',
    },
    status: { label: 'Hur går det?' },
    text: { label: 'Vad har hänt sedan sist?', hint: 'Några meningar räcker: 10 till 2 900 tecken.' },
    nextStep: { label: 'Nästa steg' },
    question: { label: 'Fråga till rådet', hint: 'Något som ni vill ta upp i rådet.' },
    questionKind: { label: 'Vad ska rådet göra med frågan?' },
    link: { label: 'Länk', placeholder: 'https://' },
    isShown: { label: 'I kanalen', text: 'Visa också i rådets kanal' },
  },
  speaksAs: {
    contact: 'som kontaktperson',
    deputy: 'som ersättare',
    'on-behalf': 'åt någon annan',
  },
  sources: { mail: 'E-post', phone: 'Telefon', meeting: 'Möte', other: 'På annat sätt' },
  questionKinds: { discuss: 'Diskutera den', decide: 'Fatta beslut' },
  notices: {
    draft: (day: string, ago: string) =>
      `Ditt utkast från ${day} (${ago}) ligger kvar i fälten. Inget är skickat än.`,
    overtaken: 'Någon annan har lämnat en lägesrapport medan du skrev.',
    overtakenHow: 'Din text finns kvar här nedanför. Skicka den ändå, eller ändra den först.',
  },
  saved: {
    report: (activity: string) => `Tack! Din lägesrapport om ${activity} är sparad.`,
    onBehalf: (activity: string) =>
      `Tack! Lägesrapporten om ${activity} är sparad. Det syns att du har registrerat den.`,
    reworded: (activity: string) =>
      `Lägesrapporten om ${activity} är ändrad. Den tidigare lydelsen finns kvar i historiken.`,
    nothingNew: (activity: string) => `Noterat: inget nytt om ${activity}. Det räknas som en lägesrapport.`,
    again: (activity: string) => `Det är redan noterat att inget är nytt om ${activity}.`,
    said: 'Någon annan hos er har redan lämnat en lägesrapport, så inget har ändrats. Skriv /plan status för att se den.',
  },
  takenBack: {
    refused: {
      'not-permitted': 'Bara den som skrev lägesrapporten eller en samordnare kan ta tillbaka den.',
      gone: 'Lägesrapporten finns inte längre.',
    },
    withdrawn: (activity: string) =>
      `Lägesrapporten om ${activity} är tillbakatagen och märkt så i historiken.`,
    already: (activity: string) => `Lägesrapporten om ${activity} var redan tillbakatagen.`,
  },
  read: {
    said: (activity: string, day: string) => ` har läst din lägesrapport om ${activity} från ${day}. Tack!`,
    notification: (activity: string) => `Din lägesrapport om ${activity} är läst`,
    told: 'Noterat. Den som skrev lägesrapporten får veta att du har läst den.',
    nobody: 'Noterat. Ingen kan få veta det: lägesrapporten har ingen avsändare kvar.',
    notTold: 'Noterat, men jag kunde inte nå den som skrev lägesrapporten. Säg det gärna själv.',
    known: 'Du har redan tackat för den här lägesrapporten.',
    title: 'Tacka',
    send: 'Skicka',
    label: 'Några ord till den som skrev',
    refused: {
      'not-permitted': 'Bara samordnare kan tacka för en lägesrapport.',
      gone: 'Lägesrapporten finns inte längre.',
      own: 'Det är din egen lägesrapport.',
      'too-long': 'Skriv högst 2 900 tecken.',
    },
  },
  shared: {
    title: (activity: string) => `Lägesrapport: ${activity}`,
  },
  posted: {
    shown: 'Den visas nu också i rådets kanal.',
    notInChannel:
      'Den kunde inte visas i rådets kanal, för jag är inte med där. Bjud in mig med /invite @handslag och dela den sedan med /plan status.',
    failed: 'Den gick inte att visa i rådets kanal. Dela den i stället med /plan status.',
    unknown: 'Jag vet inte om den kom fram till rådets kanal. Titta där innan du delar den med /plan status.',
  },
  refused: {
    'not-permitted':
      'Du svarar inte för aktiviteten och kan inte lämna lägesrapport om den. Fråga en samordnare om det är fel.',
    gone: 'Aktiviteten eller lägesrapporten finns inte längre i planen.',
    'too-late': 'En lägesrapport kan ändras i 24 timmar. Lämna en ny i stället.',
    'not-yours': 'Bara den som skrev lägesrapporten kan ändra den.',
  },
  wrong: {
    empty: 'Skriv något här.',
    'too-short': 'Skriv lite mer: minst 10 tecken.',
    'too-long': 'Det blev för långt: högst 2 900 tecken.',
    'not-a-link': 'Skriv en hel webbadress, som https://exempel.se.',
    unknown: 'Välj något i listan.',
    noSource: 'Välj hur uppgifterna kom till dig: du skriver för någon annan.',
    noSeat: 'Välj vem du skriver för.',
    oldForm: 'Formuläret är för gammalt. Kopiera din text, stäng rutan och öppna formuläret på nytt.',
  },
  kept: {
    failed: (sentence: string) => `${sentence} Här är din text, så att inget går förlorat.`,
    overtaken:
      'Någon annan har lämnat en lägesrapport medan du skrev, så din är inte sparad. Här är din text: öppna formuläret igen för att läsa den andra och skicka.',
    inMessage: 'Din text ligger i ett meddelande från mig.',
  },
  picker: {
    choose: 'Vilken aktivitet gäller det?',
    unclear: (words: string) => `Jag är inte säker på vilken aktivitet du menar med ${words}.`,
    none: (words: string) => `Jag hittar ingen aktivitet som du kan rapportera om och som heter ${words}.`,
    own: 'Välj aktivitet …',
    search: 'Sök bland alla aktiviteter …',
    nothing:
      'Du svarar inte för någon aktivitet i planen, så det finns inget att rapportera. Fråga en samordnare om det är fel.',
    noPlan: 'Här finns ingen handlingsplan att rapportera om.',
    fromMessage: 'Texten följer med in i lägesrapporten.',
  },
  fromMessage: (name: string | null, text: string) =>
    name === null ? `Ur ett meddelande:\n${text}` : `${name} skrev:\n${text}`,
};
