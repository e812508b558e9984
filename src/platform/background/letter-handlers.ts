import { isEnteredByHand } from '../../model/entered-by-hand';
import { fail, ok, type Result } from '../../model/result';
import type { EnquiryDraft } from '../../referral/enquiry-draft';
import type { LetterView } from '../protocol';
import type { Handlers } from '../answer-messages';
import { currentPolicy } from '../policy-source';
import { draftOf, saveDraft, saveLetter } from './drafts';
import { closeLetterTabs, letterTabs, openLetterTab } from './letter-tabs';
import { trackLetter } from './letter-tracking';
import { noteChange } from '../tab-changes';
import { seeTab } from './views';

const PARKED =
  'The record has moved to another patient. This letter is kept with its own patient: open that record and come back.';

/** Letters in their own tabs: opened from a draft, shown only while the record is still that patient's. */
export function letterHandlers(): Pick<
  Handlers,
  'open-letter' | 'letter-view' | 'save-letter' | 'close-letters'
> {
  return {
    async 'open-letter'({ draft, index, recordTabId }) {
      const saved = await saveDraft(draft);
      if (!saved.ok) return saved;
      const { encounterId, startedAt, token } = draft;
      const { patientKey } = token;
      await openLetterTab({ encounterId, startedAt, index, recordTabId, patientKey });
      await trackAt(draft, index, recordTabId);
      return ok(null);
    },
    async 'letter-view'(_request, { tabId }) {
      const letter = tabId === undefined ? undefined : await letterTabs.get(tabId);
      const draft = letter && (await draftOf(letter));
      if (!letter || !draft) return fail('closed', 'Nothing is open here. Close this tab.');
      const { policy } = await currentPolicy();
      const { view } = await seeTab(letter.recordTabId, policy, Date.now());
      const byHand = isEnteredByHand(draft.token.system);
      const same = byHand || view.token?.patientKey === letter.patientKey;
      const answer: LetterView = {
        draft,
        index: letter.index,
        recordTabId: letter.recordTabId,
        patient: byHand ? (draft.patient ?? {}) : same ? view.patient : {},
      };
      if (same && view.token) answer.token = view.token;
      if (!same) answer.parked = PARKED;
      return ok(answer);
    },
    async 'save-letter'(changed, { tabId }) {
      const letter = tabId === undefined ? undefined : await letterTabs.get(tabId);
      if (!letter) return fail('closed', 'Nothing is open here. Close this tab.');
      const saved = await saveLetter(letter, letter.index, changed);
      await noteChange(letter.recordTabId);
      const draft = await draftOf(letter);
      if (!saved.ok || !draft || changed.handed.length === 0) return saved;
      return trackAt(draft, letter.index, letter.recordTabId);
    },
    async 'close-letters'() {
      await closeLetterTabs();
      return ok(null);
    },
  };
}

/** Under the name the record shows now, where that is still the patient the letter is about. */
async function trackAt(
  draft: EnquiryDraft,
  index: number,
  recordTabId: number,
): Promise<Result<null>> {
  const { policy } = await currentPolicy();
  const { view } = await seeTab(recordTabId, policy, Date.now());
  const same = view.token?.patientKey === draft.token.patientKey;
  return trackLetter(draft, index, draft.patient ?? (same ? view.patient : {}));
}
