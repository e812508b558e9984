import * as z from 'zod/mini';
import type { ClinicalItem } from '../../model/clinical-item';

export const Answer = z.enum(['yes', 'no', 'prefers-not-to-say', 'not-asked']);
export type Answer = z.infer<typeof Answer>;

export const ANSWER_LABELS: Record<Answer, string> = {
  yes: 'Yes',
  no: 'No',
  'prefers-not-to-say': 'Prefers not to say',
  'not-asked': 'Not asked',
};

export interface Question {
  id: string;
  /** What the clinician says. */
  say: string;
  /** The same by telephone, answerable by yes or no alone. */
  sayRemotely: string;
}

/** Near FHIR Questionnaire. `version` changes with any wording; the outcome records which was shown. */
export interface QuestionSet extends ClinicalItem {
  version: number;
  /** Whose words these are; no licensed form's wording is ever used. */
  licence: string;
  confidentiality: string;
  opening: string;
  questions: readonly [Question, ...Question[]];
}
