import type { ClinicalItem } from '../model/clinical-item';

/** One protective measure, in four lines. The screen is drawn from this; no UI file knows a measure. */
export interface Protection extends ClinicalItem {
  /** What it is. */
  what: string;
  /** Who asks for it, and of whom. */
  who: string;
  /** How fast it can be. */
  howFast: string;
  /** What somebody here can do towards it. */
  here: string;
  /** It can be followed up as an item of its own, with its clock. */
  tracked?: boolean;
}
