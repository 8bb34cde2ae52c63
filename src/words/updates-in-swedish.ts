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
};
