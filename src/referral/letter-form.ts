import type { LocalForm } from '../policy/local-form';
import { fillForm, formText } from './local-form';
import { letterBundle } from './letter-bundle';
import type { Letter, LetterFacts } from './letter';
import { exportCsv, referralExport, restrictedSummary, shareableSummary } from './referral-export';

/** One way a letter leaves, beside print and copy: made only when it is asked for. */
export interface LetterForm {
  id: string;
  label: string;
  how: 'save' | 'copy';
  /** A neutral name: it is read in a folder's list. */
  file?: string;
  type?: string;
  /** `made` has its edits laid over it. */
  write(made: Letter, facts: LetterFacts, newId: () => string): string;
}

/** The editable document; made apart, for its writer is loaded only when it is asked for. */
export const DOCUMENT = {
  file: 'letter.docx',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

const STANDARD: readonly LetterForm[] = [
  {
    id: 'summary',
    label: 'Copy a short summary (restricted)',
    how: 'copy',
    write: (_made, facts) => restrictedSummary(facts),
  },
  {
    id: 'shareable',
    label: 'Copy what the patient may read',
    how: 'copy',
    write: (_made, facts) => shareableSummary(facts),
  },
  {
    id: 'fhir',
    label: 'Save for import (FHIR)',
    how: 'save',
    file: 'document.json',
    type: 'application/fhir+json',
    write: (made, facts, newId) => `${JSON.stringify(letterBundle(made, facts, newId), null, 2)}\n`,
  },
  {
    id: 'json',
    label: 'Save for re-keying (JSON)',
    how: 'save',
    file: 'export.json',
    type: 'application/json',
    write: (made, facts) => `${JSON.stringify(referralExport(made, facts), null, 2)}\n`,
  },
  {
    id: 'csv',
    label: 'Save for re-keying (CSV)',
    how: 'save',
    file: 'export.csv',
    type: 'text/csv',
    write: (made, facts) => exportCsv(referralExport(made, facts)),
  },
];

/** The forms of one kind of letter; a site's own forms are named by policy. */
export function formsFor(kind: string, local: readonly LocalForm[]): LetterForm[] {
  return [
    ...local
      .filter(({ letter }) => letter === kind)
      .map((form, i): LetterForm => ({
        ...{ id: `local-${i}`, label: `Copy for: ${form.title}`, how: 'copy' },
        write: (made) => formText(fillForm(made, form)),
      })),
    ...STANDARD,
  ];
}
