import type { Line } from '../line';
import { smallNumberAttacks } from './small-number-attacks';
import { auditTampers } from './audit-tampers';
import { changedPages } from './changed-pages';
import { wrongPatient } from './wrong-patient';
import { otherPerson } from './other-person';
import { storageFaults } from './storage-faults';
import { browserKills } from './browser-kills';
import { enquiryKills } from './enquiry-kills';
import { forgedMessages } from './forged-messages';
import { hostileNotes } from './hostile-notes';
import { letterLeaks } from './letter-leaks';
import { policyFaults } from './policy-faults';
import { coverTime } from './cover-time';
import { shiftCanaries } from './shift-canaries';
import { shiftHostPage } from './shift-host-page';
import { shiftOutbound } from './shift-outbound';
import { soak } from './soak';
import { workerKills } from './worker-kills';

/** In the order of the table. */
export const lines: readonly Line[] = [
  browserKills,
  workerKills,
  storageFaults,
  wrongPatient,
  otherPerson,
  hostileNotes,
  changedPages,
  forgedMessages,
  shiftOutbound,
  shiftCanaries,
  shiftHostPage,
  auditTampers,
  smallNumberAttacks,
  letterLeaks,
  policyFaults,
  soak,
  coverTime,
  enquiryKills,
];
