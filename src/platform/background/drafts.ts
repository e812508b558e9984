import { fail, ok, type Result } from '../../model/result';
import type { EnquiryDraft, LetterDraft } from '../../referral/enquiry-draft';
import { sessionMap } from '../session-map';

/** One draft an attendance, in session memory, written on every change. */
const drafts = sessionMap<EnquiryDraft>('draft');

/** The panel's copy of a draft; refused where another patient's is kept under the same name. */
export async function saveDraft(draft: EnquiryDraft): Promise<Result<null>> {
  const kept = await drafts.get(draft.encounterId);
  if (kept && kept.token.patientKey !== draft.token.patientKey) {
    return fail('patient-changed', 'This belongs to another record. Open that record to go on.');
  }
  // A letter is written in its own tab: what stands there is newer than the panel's copy of it.
  const letters = [...(kept?.letters ?? []), ...draft.letters.slice(kept?.letters.length ?? 0)];
  return keep({ ...draft, letters });
}

/** One letter of a kept draft, as its own tab has it now. */
export async function saveLetter(
  encounterId: string,
  index: number,
  letter: LetterDraft,
): Promise<Result<null>> {
  const kept = await drafts.get(encounterId);
  if (!kept) return fail('closed', 'Nothing is open here. Close this tab.');
  return keep({ ...kept, letters: kept.letters.map((each, i) => (i === index ? letter : each)) });
}

async function keep(draft: EnquiryDraft): Promise<Result<null>> {
  try {
    await drafts.set(draft.encounterId, draft);
    return ok(null);
  } catch {
    return fail('not-kept', 'This computer could not keep what you typed. Use the paper card.');
  }
}

/** Offered back only for the same attendance and the same user, as the record shows them. */
export async function loadDraft(encounterId: string, user?: string): Promise<EnquiryDraft | null> {
  const draft = await drafts.get(encounterId);
  return draft && draft.user === user ? draft : null;
}

export async function draftOf(encounterId: string): Promise<EnquiryDraft | undefined> {
  return drafts.get(encounterId);
}
