import { askAgainOn } from '../../enquiry/ask-again';
import { writeReference } from '../../enquiry/lines/reference';
import { writeFullLine, writeNeutralLine } from '../../enquiry/lines/write-lines';
import { REASONS } from '../../enquiry/outcome';
import type { Descriptions } from '../../model/described-system';
import { fail, ok } from '../../model/result';
import { mayDo } from '../../policy/roles';
import type { EnquiryDraft } from '../../referral/enquiry-draft';
import { doneOf, owedOf } from '../../referral/owed';
import type { Handlers } from '../answer-messages';
import { sign } from '../keys';
import { currentPolicy } from '../policy-source';
import { auditStore } from './audit-log';
import { noteWatched } from './coverage';
import { coveredOnly } from './covered-only';
import { loadDraft, saveDraft } from './drafts';
import { askUnknownFrames, dropGoneFrames } from './frames';
import { judgeUser, lockView } from './locks';
import { refresh, type ChooseSystem } from './reading-handlers';
import { serially } from './serially';
import { stateOnly } from './state-only';
import { changed, encounterHere, takeStep } from './steps';
import { LOAD_AGAIN, longUnheardSystem } from './unheard';
import { noteByHand } from './user-watch';
import { seeTab } from './views';

const inTurn = serially();

/** What the panel asks and confirms. */
export function panelHandlers(
  chooseSystem: ChooseSystem,
  descriptions: () => Promise<Descriptions>,
): Pick<Handlers, 'view' | 'step' | 'write-lines' | 'save-draft' | 'load-draft' | 'probe'> {
  return {
    async view({ tabId, byHand }) {
      noteWatched(tabId, Date.now());
      if (byHand) noteByHand(Date.now());
      if (await dropGoneFrames(tabId)) await refresh(tabId);
      void askUnknownFrames(tabId);
      await judgeUser(tabId);
      const standing = await currentPolicy();
      const { view } = await seeTab(tabId, standing.policy, Date.now());
      const unheard = await longUnheardSystem(tabId, chooseSystem, Date.now());
      if (unheard && view.state === 'not-reading') {
        Object.assign(view, { system: unheard.id, reason: LOAD_AGAIN });
      }
      const { inForce } = await descriptions();
      const named = inForce.find(({ description }) => description.id === view.system)?.description;
      if (named) view.described = `${named.title}, description ${named.version}`;
      if (!mayDo('see-patient', standing)) return ok(stateOnly(view));
      return ok((await lockView()).needs === 'nothing' ? view : coveredOnly(view));
    },
    step: (step) =>
      inTurn(async () => {
        const { policy } = await currentPolicy();
        const now = Date.now();
        const seen = step.tabId === undefined ? undefined : await seeTab(step.tabId, policy, now);
        const taken = await takeStep(step, seen, policy, now);
        if (step.tabId !== undefined) await refresh(step.tabId);
        return taken;
      }),
    async 'write-lines'({ draft, tabId }) {
      const { policy } = await currentPolicy();
      const { outcome } = draft;
      if (!outcome) return fail('no-outcome', 'Say first whether it was asked.');
      const now = Date.now();
      const seen = tabId === undefined ? undefined : await seeTab(tabId, policy, now);
      if (!(await encounterHere(draft, seen))) return changed();
      const owed = owedOf(draft);
      const state = isOpen(draft, owed) ? 'open' : 'closed';
      const random = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
      const reference = await writeReference(state, now, random, (text) =>
        sign(policy.lineKey, text),
      );
      const { timeZone } = policy;
      const facts = { outcome, at: now, timeZone, user: draft.user, concern: draft.concern };
      const askAgain = askAgainOn(outcome, now, policy);
      const lists = { done: doneOf(draft), owed, handedOver: draft.handedOver };
      return ok({
        neutral: writeNeutralLine(reference),
        full: writeFullLine({ ...facts, ...lists, askAgain }, reference),
      });
    },
    'save-draft': (draft) => saveDraft(draft),
    async 'load-draft'({ encounterId, user }) {
      return ok(await loadDraft(encounterId, user));
    },
    async probe() {
      try {
        return await (await auditStore()).probe();
      } catch {
        return fail(
          'storage-refused',
          'This computer will not save. Use the paper card, and tell the safeguarding lead.',
        );
      }
    },
  };
}

/** Open: something is owed, or the enquiry itself is, because the reason can pass. */
function isOpen(draft: EnquiryDraft, owed: readonly string[]): boolean {
  const { outcome } = draft;
  const reason = outcome?.code === 'not-asked' ? outcome.reason : undefined;
  return owed.length > 0 || (reason !== undefined && REASONS[reason].passes !== 'no');
}
