import { careBundle } from '../care/care-bundle';
import type { EnquiryDraft } from './enquiry-draft';
import { letterType } from './letters';

/**
 * What is still owed after a disclosure, as ids that stand in the full line: every care item, a
 * letter to a service (unless the patient said no), and the GP letter.
 * After any other outcome nothing is owed but the enquiry itself, which the prompt brings back.
 */
export function owedOf(draft: EnquiryDraft): string[] {
  return rows(draft)
    .filter(([, owed]) => owed)
    .map(([id]) => id);
}

/** The same things, done, declined or not needed. */
export function doneOf(draft: EnquiryDraft): string[] {
  return rows(draft)
    .filter(([, owed]) => !owed)
    .map(([id]) => id);
}

function rows(draft: EnquiryDraft): [id: string, owed: boolean][] {
  if (draft.outcome?.code !== 'asked-disclosed') return [];
  const care = careBundle(draft).map((row): [string, boolean] => [
    row.item.id,
    row.status === 'owed',
  ]);
  return [
    ...care,
    ['service-letter', !isServiceLetterSettled(draft)],
    ['gp-letter', !isHanded(draft, 'gp') && !draft.gpNotInformedReason],
  ];
}

/** Printed or copied: out of Sidenote and into somebody's hands. */
export function isHanded(draft: EnquiryDraft, kind: string): boolean {
  return draft.letters.some((letter) => letter.kind === kind && letter.handed.length > 0);
}

/** A letter to a service, not an information sheet, was handed on. */
export function isServiceTold(draft: EnquiryDraft): boolean {
  return draft.letters.some(
    (letter) => letter.handed.length > 0 && letterType(letter.kind)?.recipient === 'service',
  );
}

function isServiceLetterSettled(draft: EnquiryDraft): boolean {
  return draft.agreement?.answer === 'no' || isServiceTold(draft);
}
