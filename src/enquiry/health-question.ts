import type { ClinicalItem } from '../model/clinical-item';

/**
 * One ordinary question of the health questionnaire a patient fills in alone. The enquiry's own stand
 * among these, so that whoever looks over a shoulder sees a question about sleep or a question about
 * home, one at a time. Own wording, not yet approved by any site; nothing is added up.
 */
export interface HealthQuestion extends ClinicalItem {
  /** What the patient reads. */
  ask: string;
  options: readonly { id: string; label: string }[];
  /** Whether it comes before or after the enquiry's questions. */
  place: 'before' | 'after';
}
