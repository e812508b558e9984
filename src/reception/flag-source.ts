import type { ClinicalItem } from '../model/clinical-item';

/** How soon somebody clinical has to know. `now`: by voice, before anything is written. */
export type Urgency = 'now' | 'today' | 'next-contact';

/** Who has to see what reception knows. */
export type MustSee = 'duty-clinician' | 'usual-clinician' | 'safeguarding-lead';

/** Where a flag comes from, as a receptionist meets it: what to do, and what the flag begins with. */
export interface FlagSource extends ClinicalItem {
  urgency: Urgency;
  mustSee: MustSee;
  /** What to do, in order; nothing clinical, nothing that tells why. */
  doNow: readonly string[];
  /** Reception may choose a slower urgency only where this is false. */
  urgencyFixed: boolean;
}

export const URGENCY_LABELS: Record<Urgency, string> = {
  now: 'Now, by voice',
  today: 'Today',
  'next-contact': 'At the next contact',
};

export const MUST_SEE_LABELS: Record<MustSee, string> = {
  'duty-clinician': 'The duty clinician',
  'usual-clinician': 'The usual clinician',
  'safeguarding-lead': 'The safeguarding lead',
};
