/** What is said about when the council meets. */
export const meetingsInSwedish = {
  /** What time can be moved to where it is only pretended. */
  landmarks: { reminder: 'nästa påminnelse', meeting: 'nästa möte' },
  /** Read in other programs, far from the council: they must say whose meetings these are. */
  calendar: {
    name: 'Samverkansrådets möten',
    meeting: 'Möte i samverkansrådet',
    cancelledMeeting: 'Inställt: möte i samverkansrådet',
  },
};
