import { knownIds } from '../../enquiry/known-ids';
import { isUnspoken } from '../../enquiry/questionnaire';
import type { TabView } from '../../enquiry/tab-view';
import { TICKED } from '../../model/entered-by-hand';
import type { EnquiryDraft } from '../../referral/enquiry-draft';
import { noSafeContact } from '../../referral/safe-contact';

/**
 * Live presentations by rule id, with those found or known before: what was read once may have scrolled
 * away, and the page a patient leaves by shows no triage note.
 */
export function foundIn(
  { token, because, steps }: TabView,
  before: readonly string[] = [],
): string[] {
  // Marked by hand, it is what is marked now.
  if (token?.system === TICKED) return [...before];
  const live = knownIds(because.map(({ presentation }) => presentation));
  return [...new Set([...before, ...steps.flatMap(({ known }) => known), ...live])];
}

/** The departure page, with something owed: the draft knows that the patient is going. */
export function leavingNow(draft: EnquiryDraft, { departure, decision }: TabView): EnquiryDraft {
  const { leaving: _before, ...rest } = draft;
  const going = departure && decision !== undefined && decision.status !== 'quiet';
  return going ? { ...rest, leaving: true } : rest;
}

export function newDraft(view: TabView, how: 'in-person' | 'remote', at: number): EnquiryDraft {
  const { token, encounterId, decision } = view;
  if (!token || !encounterId) throw new Error('A draft needs an open record.');
  const asked = decision && decision.status !== 'quiet' ? decision.status : 'concern';
  return {
    token,
    encounterId,
    startedAt: at,
    ...(view.user === undefined ? {} : { user: view.user }),
    origin: view.tabId >= 0 ? asked : token.system === TICKED ? 'ticked' : 'pasted',
    gate: how,
    answers: {},
    care: {},
    found: foundIn(view),
    safeContact: noSafeContact(),
    letters: [],
    screen: 'card',
  };
}

/** Where a draft just begun opens: why it was put off comes first, then leaving, then the card. */
export function firstScreen(draft: EnquiryDraft, { steps }: TabView): string {
  if (steps.at(-1)?.kind === 'later') return 'why-later';
  return draft.leaving ? 'leaving' : 'card';
}

/**
 * Where a kept one opens: on what the patient wrote alone, then on leaving with something owed, else
 * where it was left. "Recorded" is no place to come back to once the check is due again.
 */
export function screenToResume(draft: EnquiryDraft, { decision }: TabView): string {
  if (isUnspoken(draft.written)) return 'written';
  if (draft.leaving && draft.screen !== 'why-later') return 'leaving';
  const isDue = decision !== undefined && decision.status !== 'quiet';
  if (draft.screen !== 'done' || !isDue) return draft.screen;
  return draft.outcome?.code === 'asked-disclosed' ? 'bundle' : 'card';
}
