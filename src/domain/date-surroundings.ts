const ofYear = '\\s+(?:av|på|of)(?:\\s+år)?';

/** Words before a date that leave its interval as it is: "under 2022", "senast mars 2023", "from 2021". */
export const leadingWords = [
  'från\\s+och\\s+med|fr\\.?\\s?o\\.?\\s?m\\.?|till\\s+och\\s+med|t\\.?\\s?o\\.?\\s?m\\.?',
  'under|till|senast|sedan|inför|hela|år|åren|året|från|from|during|in|by|until|since|year',
].join('|');

/** Words that make a bare year beside them a date: "start 2022", "klart 2024". */
export const milestoneWords = 'start|klar|klart|klara|färdig|färdigt|färdiga';

/** "slutet av", "early": part of a date. The whole of what follows is the interval, for nothing finer is known. */
export const partOf = [
  `(?:början|inledningen|mitten|slutet|utgången)${ofYear}`,
  `(?:the\\s+)?(?:beginning|start|middle|end)${ofYear}`,
  'tidigt|tidig|sent|sen|early|mid|late',
].join('|');

/** Words before a date that put it outside the interval that its own words name: "före 2023", "omkring mars 2022". */
export const elsewhere =
  'före|innan|efter|tidigast|ca\\.?|cirka|omkring|kring|runt|before|after|earliest|about|around|circa';

/** Words before a number that make it a reference and no date. */
export const reference = 'dnr|diarienr|diarienummer|ärende|nr|tel|telefon|agenda|horizon|horisont|vision';
