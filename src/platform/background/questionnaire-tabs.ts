import type { DraftName } from './draft-slots';
import { browser } from '../browser';
import { sessionMap } from '../session-map';

/** A health questionnaire in its own tab: whose draft its answers go to, and no answer of it. */
export interface QuestionnaireTab extends DraftName {
  recordTabId: number;
  patientKey: string;
  user?: string;
  /** Of the audit event once it is handed in: handed in twice is one. */
  key: string;
  /**
   * `waiting` for its page to ask; `shown` once, for a page loaded again has nothing to show; `ended`
   * when it was handed in or cleared. It stays known till its tab is gone, so that the panel beside it
   * says nothing else.
   */
  stage: 'waiting' | 'shown' | 'ended';
}

export const questionnaireTabs = sessionMap<QuestionnaireTab>('questionnaire');

/** By the record's tab, for every reading of it asks: which questionnaire lies over it. */
const lyingOver = sessionMap<number>('questionnaire-over');

/** The one opened over this record that can still be answered. */
export async function questionnaireOver(
  recordTabId: number,
): Promise<QuestionnaireTab | undefined> {
  const tabId = (await lyingOver.remembered()).get(String(recordTabId));
  const tab = tabId === undefined ? undefined : await questionnaireTabs.get(tabId);
  return tab?.stage === 'ended' ? undefined : tab;
}

export async function isQuestionnaireTab(tabId: number): Promise<boolean> {
  return (await questionnaireTabs.remembered()).has(String(tabId));
}

/**
 * In front, beside the record, and with nothing behind it to go back to. Nothing is in its address or
 * title, as with a letter. The page may ask before its tab is known here: it waits for its turn.
 */
export async function openQuestionnaireTab(asked: Omit<QuestionnaireTab, 'stage'>): Promise<void> {
  await closeQuestionnaires();
  const record = await browser.tabs.get(asked.recordTabId).catch(() => undefined);
  const tab = await browser.tabs.create({
    url: browser.runtime.getURL('/questionnaire.html'),
    ...(record?.windowId === undefined ? {} : { windowId: record.windowId }),
    ...(record?.index === undefined ? {} : { index: record.index + 1 }),
  });
  if (tab.id === undefined) return;
  await questionnaireTabs.set(tab.id, { ...asked, stage: 'waiting' });
  await lyingOver.set(asked.recordTabId, tab.id);
}

export async function endQuestionnaire(tabId: number): Promise<void> {
  const tab = await questionnaireTabs.get(tabId);
  if (tab) await questionnaireTabs.set(tabId, { ...tab, stage: 'ended' });
}

/** Every one, or those of one record's tab: at a lock, a cover, and when the record is another. */
export async function closeQuestionnaires(recordTabId?: number): Promise<void> {
  for (const [id, tab] of await questionnaireTabs.all()) {
    if (recordTabId !== undefined && tab.recordTabId !== recordTabId) continue;
    await questionnaireTabs.remove(id);
    await lyingOver.remove(tab.recordTabId);
    await browser.tabs.remove(Number(id)).catch(() => undefined);
  }
}
