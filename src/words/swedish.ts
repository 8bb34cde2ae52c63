import { agendasInSwedish } from './agendas-in-swedish.ts';
import { answersInSwedish } from './answers-in-swedish.ts';
import { commonInSwedish } from './common-in-swedish.ts';
import { configInSwedish } from './config-in-swedish.ts';
import { contactsInSwedish } from './contacts-in-swedish.ts';
import { deliveriesInSwedish } from './deliveries-in-swedish.ts';
import { failuresInSwedish } from './failures-in-swedish.ts';
import { findingsInSwedish } from './findings-in-swedish.ts';
import { homeInSwedish } from './home-in-swedish.ts';
import { importsInSwedish } from './imports-in-swedish.ts';
import { logInSwedish } from './log-in-swedish.ts';
import { meetingsInSwedish } from './meetings-in-swedish.ts';
import { modalsInSwedish } from './modals-in-swedish.ts';
import { onboardingInSwedish } from './onboarding-in-swedish.ts';
import { readingInSwedish } from './reading-in-swedish.ts';
import { requestsInSwedish } from './requests-in-swedish.ts';
import { seatsInSwedish } from './seats-in-swedish.ts';
import { settingsInSwedish } from './settings-in-swedish.ts';
import { startInSwedish } from './start-in-swedish.ts';
import { terminalInSwedish } from './terminal-in-swedish.ts';
import { toldInSwedish } from './told-in-swedish.ts';
import { updatesInSwedish } from './updates-in-swedish.ts';
/** Every text a person reads, in Swedish: one key a theme. The compiler keeps the English catalogue equal to it. */
export const swedish = {
  agendas: agendasInSwedish,
  answers: answersInSwedish,
  common: commonInSwedish,
  config: configInSwedish,
  contacts: contactsInSwedish,
  failures: failuresInSwedish,
  findings: findingsInSwedish,
  imports: importsInSwedish,
  reading: readingInSwedish,
  requests: requestsInSwedish,
  start: startInSwedish,
  terminal: terminalInSwedish,
  log: logInSwedish,
  told: toldInSwedish,
  updates: updatesInSwedish,
  seats: seatsInSwedish,
  settings: settingsInSwedish,
  onboarding: onboardingInSwedish,
  home: homeInSwedish,
  deliveries: deliveriesInSwedish,
  meetings: meetingsInSwedish,
  modals: modalsInSwedish,
};
