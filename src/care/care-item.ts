import * as z from 'zod/mini';
import type { ClinicalItem } from '../model/clinical-item';

/** What a clinician chose for one item, and any words they added. Blank is owed, never "no". */
export const CareAnswer = z.strictObject({
  choice: z.string().check(z.maxLength(60)),
  note: z.optional(z.string().check(z.maxLength(4000))),
});
export type CareAnswer = z.infer<typeof CareAnswer>;

export interface CareChoice {
  id: string;
  label: string;
  /** What to do now, in order, shown at once. */
  doNow?: readonly string[];
  /** Danger to life now: the one thing that may be drawn in red. */
  danger?: boolean;
  /** How the bundle counts it; `owed` keeps it on view and in the full line. */
  counts: 'done' | 'owed' | 'not-needed' | 'declined';
  /** Asks for words, with this label, kept for the letter. */
  note?: string;
}

/** One thing owed after a disclosure. The whole screen is drawn from this; no UI file knows an item. */
export interface CareItem extends ClinicalItem {
  /** What the clinician asks or decides. */
  ask: string;
  /** One line on why, or on how to say it. */
  help?: string;
  choices: readonly CareChoice[];
  /** Words kept for the letter whatever is chosen, with this label. */
  note?: string;
}
