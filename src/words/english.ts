import { agendasInEnglish } from './agendas-in-english.ts';
import { answersInEnglish } from './answers-in-english.ts';
import { commonInEnglish } from './common-in-english.ts';
import { configInEnglish } from './config-in-english.ts';
import { contactsInEnglish } from './contacts-in-english.ts';
import { deliveriesInEnglish } from './deliveries-in-english.ts';
import { failuresInEnglish } from './failures-in-english.ts';
import { findingsInEnglish } from './findings-in-english.ts';
import { homeInEnglish } from './home-in-english.ts';
import { importsInEnglish } from './imports-in-english.ts';
import { logInEnglish } from './log-in-english.ts';
import { meetingsInEnglish } from './meetings-in-english.ts';
import { modalsInEnglish } from './modals-in-english.ts';
import { onboardingInEnglish } from './onboarding-in-english.ts';
import { readingInEnglish } from './reading-in-english.ts';
import { requestsInEnglish } from './requests-in-english.ts';
import { seatsInEnglish } from './seats-in-english.ts';
import { settingsInEnglish } from './settings-in-english.ts';
import { startInEnglish } from './start-in-english.ts';
import { terminalInEnglish } from './terminal-in-english.ts';
import { toldInEnglish } from './told-in-english.ts';
import { updatesInEnglish } from './updates-in-english.ts';
import type { Words } from './words.ts';

/** Every text a person reads, in English. */
export const english: Words = {
  agendas: agendasInEnglish,
  answers: answersInEnglish,
  common: commonInEnglish,
  config: configInEnglish,
  contacts: contactsInEnglish,
  failures: failuresInEnglish,
  findings: findingsInEnglish,
  imports: importsInEnglish,
  reading: readingInEnglish,
  requests: requestsInEnglish,
  start: startInEnglish,
  terminal: terminalInEnglish,
  log: logInEnglish,
  told: toldInEnglish,
  updates: updatesInEnglish,
  seats: seatsInEnglish,
  settings: settingsInEnglish,
  onboarding: onboardingInEnglish,
  home: homeInEnglish,
  deliveries: deliveriesInEnglish,
  meetings: meetingsInEnglish,
  modals: modalsInEnglish,
};
