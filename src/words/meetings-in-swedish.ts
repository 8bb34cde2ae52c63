/** What is said about when the council meets. */
export const meetingsInSwedish = {
  /** Read in other programs, far from the council: they must say whose meetings these are. */
  calendar: {
    name: 'Samverkansrådets möten',
    meeting: 'Möte i samverkansrådet',
    cancelledMeeting: 'Inställt: möte i samverkansrådet',
  },
};
