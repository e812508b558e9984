import type { Factor } from '../factor';
import { breachOfOrder } from './breach-of-order';
import { childContact } from './child-contact';
import { coerciveControl } from './coercive-control';
import { fear } from './fear';
import { forcedMarriage } from './forced-marriage';
import { honour } from './honour';
import { otherSuicidality } from './other-suicidality';
import { ownSuicidality } from './own-suicidality';
import { pregnancy } from './pregnancy';
import { rapidMoveIn } from './rapid-move-in';
import { release } from './release';
import { separation } from './separation';
import { severalPerpetrators } from './several-perpetrators';
import { sexualViolence } from './sexual-violence';
import { stalking } from './stalking';
import { strangulation } from './strangulation';
import { threatsToKill } from './threats-to-kill';
import { weapons } from './weapons';
import { worsening } from './worsening';

/**
 * Every factor, in the order it is shown; the order says nothing of weight. Adding one: a file here, a
 * line here, a test.
 */
export const factors: readonly Factor[] = [
  strangulation,
  separation,
  threatsToKill,
  weapons,
  stalking,
  breachOfOrder,
  release,
  pregnancy,
  childContact,
  sexualViolence,
  coerciveControl,
  ownSuicidality,
  otherSuicidality,
  fear,
  worsening,
  rapidMoveIn,
  severalPerpetrators,
  forcedMarriage,
  honour,
];
