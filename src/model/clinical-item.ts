/** What every clinical item carries; the house test refuses one without. */
export interface ClinicalItem {
  /** Equal to the file name. */
  id: string;
  /** Words a clinician reads. */
  title: string;
  /** The review, guideline or policy it comes from, with its paragraph. */
  source: string;
  /** When a person last held it against that source, YYYY-MM-DD. */
  reviewed: string;
}
