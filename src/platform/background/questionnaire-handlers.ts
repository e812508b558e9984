import { isOfQuestionnaire } from '../../enquiry/questionnaire';
import { firstQuestionSet } from '../../enquiry/questions';
import { fail, ok, type Result } from '../../model/result';
import type { Handlers } from '../answer-messages';
import { browser } from '../browser';
import { randomId } from '../keys';
import { currentPolicy } from '../policy-source';
import { noteChange } from '../tab-changes';
import { draftOf, saveDraft, saveWritten } from './drafts';
import {
  closeQuestionnaires,
  endQuestionnaire,
  openQuestionnaireTab,
  questionnaireOver,
  questionnaireTabs,
  type QuestionnaireTab,
} from './questionnaire-tabs';
import { serially } from './serially';
import { encounterHere, takeStep } from './steps';
import { seeTab, type Seen } from './views';

const inTurn = serially();

const OVER = 'This page is closed. Please call a member of staff.';

/** The questionnaire a patient fills in alone: opened behind the gate, answered once, and gone. */
export function questionnaireHandlers(): Pick<
  Handlers,
  'open-questionnaire' | 'begin-questionnaire' | 'finish-questionnaire' | 'end-questionnaire'
> {
  return {
    async 'open-questionnaire'({ key, draft, recordTabId }) {
      const { policy } = await currentPolicy();
      if (!policy.selfCompletion) return fail('off', 'This is switched off at this site.');
      if (draft.gate !== 'in-person') {
        return fail('gate', 'Only after the private check, with the patient in the room.');
      }
      const now = Date.now();
      const seen = await seeTab(recordTabId, policy, now);
      const { token, encounterId, startedAt, user } = draft;
      const mine = { patientKey: token.patientKey, encounterId, ...(user && { user }) };
      if (!(await encounterHere(draft, seen)) || !isSame(mine, seen)) return moved();
      const saved = await saveDraft(draft);
      if (!saved.ok) return saved;
      const noted = 'self-completion-opened' as const;
      const base = { key, token, encounterId, tabId: recordTabId };
      const taken = await takeStep({ kind: 'noted', noted, ...base }, seen, policy, now);
      if (!taken.ok) return taken;
      const tab = { ...mine, startedAt, recordTabId, key: randomId() };
      await inTurn(() => openQuestionnaireTab(tab));
      return ok(null);
    },
    'begin-questionnaire': (_request, { tabId }) => inTurn(() => begin(tabId)),
    async 'finish-questionnaire'(answers, { tabId }) {
      const tab = await tabOf(tabId);
      if (tabId === undefined || tab?.stage !== 'shown') return fail('closed', OVER);
      const { policy } = await currentPolicy();
      if (!isOfQuestionnaire(firstQuestionSet(policy), answers)) {
        return fail('changed', OVER);
      }
      const now = Date.now();
      const seen = await seeTab(tab.recordTabId, policy, now);
      const { token } = seen.view;
      if (!token || !isSame(tab, seen) || !(await draftOf(tab))) {
        await endQuestionnaire(tabId);
        return moved();
      }
      const { key, encounterId, recordTabId } = tab;
      const noted = 'self-completion-finished' as const;
      const base = { key, token, encounterId, tabId: recordTabId };
      const taken = await takeStep({ kind: 'noted', noted, ...base }, seen, policy, now);
      const saved = taken.ok ? await saveWritten(tab, { ...answers, at: now }) : taken;
      if (!saved.ok) return saved;
      await endQuestionnaire(tabId);
      await noteChange(recordTabId);
      return ok(null);
    },
    async 'end-questionnaire'({ close }, { tabId }) {
      const own = await tabOf(tabId);
      if (tabId === undefined || !own) await closeQuestionnaires();
      else await endQuestionnaire(tabId);
      if (tabId !== undefined && own && close) await removeIfLeft(tabId);
      return ok(null);
    },
  };
}

/** Once: loaded again it has nothing to show. */
async function begin(tabId: number | undefined): Promise<Result<null>> {
  const tab = await tabOf(tabId);
  if (tabId === undefined || tab?.stage !== 'waiting') return fail('closed', OVER);
  const { policy } = await currentPolicy();
  if (!isSame(tab, await seeTab(tab.recordTabId, policy, Date.now()))) return moved();
  await questionnaireTabs.set(tabId, { ...tab, stage: 'shown' });
  return ok(null);
}

/** The record is another patient's, or another person's hands are on it: nothing stays open over it. */
export async function judgeQuestionnaires(recordTabId: number, seen: Seen): Promise<void> {
  const tab = await questionnaireOver(recordTabId);
  if (tab && !isSame(tab, seen)) await closeQuestionnaires(recordTabId);
}

/** The same patient, attendance and user (hazard H04); the page may have been drawn again meanwhile. */
function isSame(
  mine: Pick<QuestionnaireTab, 'patientKey' | 'encounterId' | 'user'>,
  { view }: Seen,
): boolean {
  return (
    view.token?.patientKey === mine.patientKey &&
    view.encounterId === mine.encounterId &&
    view.user === mine.user
  );
}

/** A page loaded again is hidden for a moment too; its tab stays, for behind it is the record. */
async function removeIfLeft(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (tab && !tab.active) await browser.tabs.remove(tabId).catch(() => undefined);
}

async function tabOf(tabId: number | undefined): Promise<QuestionnaireTab | undefined> {
  return tabId === undefined ? undefined : questionnaireTabs.get(tabId);
}

/** Said to whoever sits before the screen, so it names no patient and no record. */
function moved(): Result<never> {
  return fail('patient-changed', OVER);
}
