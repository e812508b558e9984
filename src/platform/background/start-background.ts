import type { Descriptions } from '../../model/described-system';
import { ok } from '../../model/result';
import { questionProblems } from '../../enquiry/questions';
import { RULEBOOK } from '../../presentations/rulebook';
import { problemsOf } from '../../presentations/site-rulebook';
import { answerMessages, type Handlers } from '../answer-messages';
import { browser, sidePanel } from '../browser';
import { watchClipboardAlarm } from '../clear-clipboard';
import { currentPolicy } from '../policy-source';
import { readMergedRollUps } from '../stores/merged';
import { areasFor, rowsFor } from '../../audit/own-areas';
import { isExact } from '../../audit/suppress';
import { auditStore } from './audit-log';
import { coverageProblems, readCoverage, sampleCoverage } from './coverage';
import { dropTab } from './frames';
import { closeLetterTabs, letterTabs } from './letter-tabs';
import { closedWhileLocked, lockHandlers, sealedProblems } from './lock-handlers';
import { startLocks } from './locks';
import { forgetUser } from './user-watch';
import { letterHandlers } from './letter-handlers';
import { directoryHandlers, directoryNotes } from './directory-handlers';
import { noticeHandlers } from './notices';
import { byHandHandlers } from './by-hand';
import { panelHandlers } from './panel-handlers';
import { questionnaireHandlers } from './questionnaire-handlers';
import { closeQuestionnaires, questionnaireTabs } from './questionnaire-tabs';
import { lettersInHandlers } from './letters-in-handlers';
import { receptionHandlers } from './reception-handlers';
import { noteRefused } from './refused-log';
import { recordHandlers } from './record-handlers';
import { referralHandlers } from './referral-handlers';
import { startRecords } from './start-records';
import { waitingHandlers } from './waiting-handlers';
import { setUpHandlers } from './set-up-handlers';
import { readingHandlers, refresh, refreshActiveTabs, type ChooseSystem } from './reading-handlers';

/** A put-off check comes due with time alone; and what is read is looked at as often. */
const LOOK_AGAIN_MINUTES = 5;

/** Wires every event of the background, synchronously, so that a woken worker misses none. */
export function startBackground(
  chooseSystem: ChooseSystem,
  descriptions: () => Promise<Descriptions>,
): void {
  const handlers: Handlers = {
    ...readingHandlers(chooseSystem),
    ...panelHandlers(chooseSystem, descriptions),
    ...byHandHandlers(),
    ...letterHandlers(),
    ...questionnaireHandlers(),
    ...setUpHandlers(descriptions),
    async 'roll-ups'({ from, to }) {
      const { policy } = await currentPolicy();
      const read = await (await auditStore()).readRollUps(from, to);
      if (!read.ok) return read;
      const merged = await readMergedRollUps(from, to);
      if (!merged.ok) return merged;
      const own = merged.value.filter(({ practice }) => practice === policy.practice);
      return ok(rowsFor([...read.value, ...own], policy));
    },
    async coverage() {
      return readCoverage(await descriptions(), (await currentPolicy()).policy, Date.now());
    },
    async 'count-scope'() {
      const { policy } = await currentPolicy();
      const areas = areasFor(policy);
      const { site, practice } = policy;
      const scope = { sites: [site], practice, exact: isExact(policy) };
      return ok({ ...scope, ...(areas && { areas }) });
    },
    async problems() {
      const { policy, problems } = await currentPolicy();
      const phrases = problemsOf(RULEBOOK.rules, policy.ownPhrases);
      const questions = questionProblems(policy);
      const kept = await sealedProblems();
      const directory = directoryNotes(policy, Date.now());
      const known = await descriptions();
      const described = known.problems;
      const unread = await coverageProblems(known, policy, Date.now());
      return ok([
        ...unread,
        ...problems,
        ...described,
        ...phrases,
        ...questions,
        ...directory,
        ...kept,
      ]);
    },
    ...lockHandlers(),
    ...receptionHandlers(() => void refreshActiveTabs()),
    ...lettersInHandlers(),
    ...recordHandlers(),
    ...referralHandlers(),
    ...waitingHandlers(),
    ...directoryHandlers(),
    ...noticeHandlers(() => void refreshActiveTabs()),
  };
  answerMessages(closedWhileLocked(handlers), noteRefused);
  startLocks();
  watchClipboardAlarm();
  startRecords(() => void refreshActiveTabs());

  browser.tabs.onRemoved.addListener((tabId) => {
    void dropTab(tabId).then(() => letterTabs.remove(tabId));
    void questionnaireTabs.remove(tabId);
    void closeQuestionnaires(tabId);
    void forgetUser(tabId);
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void refresh(tabId));
  browser.alarms.onAlarm.addListener(({ name }) => {
    void refreshActiveTabs();
    if (name === 'look-again') void sampleCoverage(LOOK_AGAIN_MINUTES, Date.now(), chooseSystem);
  });
  void browser.alarms.create('look-again', { periodInMinutes: LOOK_AGAIN_MINUTES });

  sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => undefined);
  browser.commands?.onCommand.addListener((command, tab) => {
    // At once, inside the key press: the browser opens no panel later (platform.md P6).
    if (command === 'open-panel' && tab?.windowId !== undefined) {
      void sidePanel?.open({ windowId: tab.windowId });
    }
    if (command === 'cover') void cover();
  });
}

/** Covers from anywhere: letters and questionnaires are closed and every open panel hears that it must cover. */
async function cover(): Promise<void> {
  await closeQuestionnaires();
  await closeLetterTabs();
  await browser.storage.session.set({ 'cover:all': Date.now() });
}
