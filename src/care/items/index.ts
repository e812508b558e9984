import type { CareItem } from '../care-item';
import { anyoneElse } from './anyone-else';
import { children } from './children';
import { followUp } from './follow-up';
import { information } from './information';
import { injuries } from './injuries';
import { namedService } from './named-service';
import { neckPressure } from './neck-pressure';
import { otherPerson } from './other-person';
import { safeNow } from './safe-now';
import { sexualAssault } from './sexual-assault';
import { skinCheck } from './skin-check';
import { suicideRisk } from './suicide-risk';
import { wants } from './wants';

/**
 * Everything asked after a disclosure, in the order it is asked: first the person, then the form
 * (screens.md). The nine of the care bundle (reviews row 30) are those whose `part` is `bundle`.
 * Adding one: a file here, a line here, a test.
 */
export const careItems: readonly CareItem[] = [
  safeNow,
  namedService,
  neckPressure,
  suicideRisk,
  sexualAssault,
  children,
  otherPerson,
  anyoneElse,
  wants,
  injuries,
  skinCheck,
  information,
  followUp,
];
