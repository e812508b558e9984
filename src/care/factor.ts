import type { ClinicalItem } from '../model/clinical-item';

/**
 * One thing that makes serious harm more likely, as a chip: never a number, never a part of one. It
 * comes into view from words of the record or from an answer, and is for a letter once somebody said
 * yes. Source: practice.md 4.2.
 */
export interface Factor extends ClinicalItem {
  /** How to ask, or what it is, in one line. */
  ask: string;
  /** Rules whose words in the record bring it into view, unconfirmed. */
  rules?: readonly string[];
  /** Choices of care items that say it by themselves. */
  saidBy?: readonly { item: string; choices: readonly string[] }[];
  /** Ticks of care items that say it by themselves. */
  tickedBy?: readonly { item: string; tick: string }[];
  /** What changes at once where it holds or may hold. */
  doNow?: readonly string[];
  /** A letter to the GP only where the patient says it is safe: somebody may tell the family. */
  gpOnlyIfSafe?: boolean;
}
