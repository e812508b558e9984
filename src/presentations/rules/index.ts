import type { PresentationRule } from '../rule';
import { accompaniedMinimised } from './accompanied-minimised';
import { accountByOther } from './account-by-other';
import { alcohol } from './alcohol';
import { anotherPerson } from './another-person';
import { assault } from './assault';
import { childContact } from './child-contact';
import { childrenAtHome } from './children-at-home';
import { companionBehaviour } from './companion-behaviour';
import { companion } from './companion';
import { control } from './control';
import { custody } from './custody';
import { delayedInjury } from './delayed-injury';
import { disclosure } from './disclosure';
import { drugs } from './drugs';
import { enquiryRecorded } from './enquiry-recorded';
import { fear } from './fear';
import { forcedMarriage } from './forced-marriage';
import { guarded } from './guarded';
import { injuryPattern } from './injury-pattern';
import { injuryStory } from './injury-story';
import { intoxicatedInjury } from './intoxicated-injury';
import { lowMood } from './low-mood';
import { orderBreach } from './order-breach';
import { overdose } from './overdose';
import { plainInjury } from './plain-injury';
import { policeAttendance } from './police-attendance';
import { possiblePerpetrator } from './possible-perpetrator';
import { pregnancyInjury } from './pregnancy-injury';
import { quietApproach } from './quiet-approach';
import { quotedWords } from './quoted-words';
import { relationshipProblem } from './relationship-problem';
import { repeatAttendance } from './repeat-attendance';
import { reproductive } from './reproductive';
import { selfDischarge } from './self-discharge';
import { selfHarm } from './self-harm';
import { separation } from './separation';
import { severalSigns } from './several-signs';
import { sexualViolence } from './sexual-violence';
import { strangulation } from './strangulation';
import { suicidalThoughts } from './suicidal-thoughts';
import { thirdPartyConcern } from './third-party-concern';
import { threatToKill } from './threat-to-kill';
import { threatsOrStalking } from './threats-or-stalking';
import { unexplainedSymptoms } from './unexplained-symptoms';
import { unsafeHome } from './unsafe-home';

/** Every rule, by id. Adding one is one file, one line here and one test. */
export const RULES: readonly PresentationRule[] = [
  accompaniedMinimised,
  accountByOther,
  alcohol,
  anotherPerson,
  assault,
  childContact,
  childrenAtHome,
  companionBehaviour,
  companion,
  control,
  custody,
  delayedInjury,
  disclosure,
  drugs,
  enquiryRecorded,
  fear,
  forcedMarriage,
  guarded,
  injuryPattern,
  injuryStory,
  intoxicatedInjury,
  lowMood,
  orderBreach,
  overdose,
  plainInjury,
  policeAttendance,
  possiblePerpetrator,
  pregnancyInjury,
  quietApproach,
  quotedWords,
  relationshipProblem,
  repeatAttendance,
  reproductive,
  selfDischarge,
  selfHarm,
  separation,
  severalSigns,
  sexualViolence,
  strangulation,
  suicidalThoughts,
  thirdPartyConcern,
  threatToKill,
  threatsOrStalking,
  unexplainedSymptoms,
  unsafeHome,
];
