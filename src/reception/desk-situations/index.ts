import type { DeskSituation } from '../desk-situation';
import { asksAlone } from './asks-alone';
import { couplePresent } from './couple-present';
import { interpreterIsPartner } from './interpreter-is-partner';

/** In the order of their keys. Adding one: a file here, a line here, a test. */
export const deskSituations: readonly DeskSituation[] = [
  couplePresent,
  asksAlone,
  interpreterIsPartner,
];
