import type { CareItem } from '../care-item';
import { children } from './children';
import { namedService } from './named-service';
import { neckPressure } from './neck-pressure';
import { otherPerson } from './other-person';
import { safeNow } from './safe-now';
import { suicideRisk } from './suicide-risk';
import { wants } from './wants';

/**
 * Everything asked after a disclosure, in the order it is asked: first the person, then the form
 * (screens.md). Adding one: a file here, a line here, a test.
 */
export const careItems: readonly CareItem[] = [
  safeNow,
  namedService,
  neckPressure,
  suicideRisk,
  children,
  otherPerson,
  wants,
];
