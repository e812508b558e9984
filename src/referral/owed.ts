import { careBundle } from '../care/care-bundle';
import { isSelfHarm } from '../enquiry/self-harm';
import type { EnquiryDraft } from './enquiry-draft';
import { letterType } from './letters';
import { SAFE_CONTACT } from './safe-contact';
import { missingOfContact } from './sections/safe-contact';

/**
 * What is still owed after a disclosure, as ids that stand in the full line: every care item, a
 * letter to a service (unless the patient said no), and the GP letter. After any other outcome: a GP
 * letter after self-harm, and for somebody who leaves the enquiry itself and what goes with it. What a
 * line of the record says was done is done.
 */
export function owedOf(draft: EnquiryDraft): string[] {
  return rows(draft)
    .filter(([, owed]) => owed)
    .map(([id]) => id);
}

/**
 * The same things, done, declined or not needed; and the way to reach the person safely, once letters
 * ask nothing more of it. That is never owed, for some have no safe way at all.
 */
export function doneOf(draft: EnquiryDraft): string[] {
  const settled = rows(draft)
    .filter(([, owed]) => !owed)
    .map(([id]) => id);
  return isContactComplete(draft) ? [...settled, SAFE_CONTACT] : settled;
}

function isContactComplete({ outcome, fromRecord, safeContact }: EnquiryDraft): boolean {
  if (outcome?.code !== 'asked-disclosed') return false;
  return (
    fromRecord?.done.includes(SAFE_CONTACT) === true || missingOfContact(safeContact).length === 0
  );
}

function rows(draft: EnquiryDraft): [id: string, owed: boolean][] {
  const done = draft.fromRecord?.done ?? [];
  const here =
    draft.outcome?.code === 'asked-disclosed' ? rowsAfterDisclosure(draft) : rowsWithout(draft);
  return here.map(([id, owed]) => [id, owed && !done.includes(id)]);
}

/**
 * With nothing disclosed, only what is told apart from the enquiry: letters to GPs come prompt after
 * self-harm, worded by what was asked (reviews rows 39, 49 and 57); and who leaves has an owner.
 */
function rowsWithout(draft: EnquiryDraft): [id: string, owed: boolean][] {
  const { outcome, leaving, care, found = [] } = draft;
  if (!outcome) return [];
  const asked = outcome.code !== 'not-asked';
  const selfHarm = isSelfHarm(found);
  const goesWith = leaving ? [...(selfHarm ? ['suicide-risk'] : []), 'children', 'follow-up'] : [];
  const rows = careBundle(draft)
    .filter(({ item }) => goesWith.includes(item.id) || Object.hasOwn(care, item.id))
    .map(({ item, status }): [string, boolean] => [item.id, status === 'owed']);
  return [
    ...(leaving && !asked ? [['enquiry', true] as [string, boolean]] : []),
    ...rows,
    ...(selfHarm && (asked || leaving)
      ? [['gp-letter', isGpLetterOwed(draft)] as [string, boolean]]
      : []),
  ];
}

function rowsAfterDisclosure(draft: EnquiryDraft): [id: string, owed: boolean][] {
  const care = careBundle(draft).map((row): [string, boolean] => [
    row.item.id,
    row.status === 'owed',
  ]);
  return [
    ...care,
    ['service-letter', !isServiceLetterSettled(draft)],
    ['gp-letter', isGpLetterOwed(draft)],
  ];
}

function isGpLetterOwed(draft: EnquiryDraft): boolean {
  return !isHanded(draft, 'gp') && !draft.gpNotInformedReason;
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
