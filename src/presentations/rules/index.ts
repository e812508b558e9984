import type { PresentationRule } from '../rule';
import { accompaniedMinimised } from './accompanied-minimised';
import { alcohol } from './alcohol';
import { assault } from './assault';
import { companion } from './companion';
import { custody } from './custody';
import { disclosure } from './disclosure';
import { enquiryRecorded } from './enquiry-recorded';
import { fearOrControl } from './fear-or-control';
import { injuryPattern } from './injury-pattern';
import { intoxicatedInjury } from './intoxicated-injury';
import { overdose } from './overdose';
import { possiblePerpetrator } from './possible-perpetrator';
import { relationshipProblem } from './relationship-problem';
import { repeatAttendance } from './repeat-attendance';
import { selfHarm } from './self-harm';
import { strangulation } from './strangulation';
import { suicidalThoughts } from './suicidal-thoughts';

/** Every rule, by id. Adding one is one file, one line here and one test. */
export const RULES: readonly PresentationRule[] = [
  accompaniedMinimised,
  alcohol,
  assault,
  companion,
  custody,
  disclosure,
  enquiryRecorded,
  fearOrControl,
  injuryPattern,
  intoxicatedInjury,
  overdose,
  possiblePerpetrator,
  relationshipProblem,
  repeatAttendance,
  selfHarm,
  strangulation,
  suicidalThoughts,
];
