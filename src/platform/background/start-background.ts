import { ok } from '../../model/result';
import { answerMessages } from '../answer-messages';
import { browser, sidePanel } from '../browser';
import { currentPolicy } from '../policy-source';
import { auditStore } from './audit-log';
import { dropTab } from './frames';
import { closeLetterTabs, letterTabs } from './letter-tabs';
import { letterHandlers } from './letter-handlers';
import { panelHandlers } from './panel-handlers';
import { noteChange } from './changes';
import { readingHandlers, refresh, type ChooseSystem } from './reading-handlers';

/** Wires every event of the background, synchronously, so that a woken worker misses none. */
export function startBackground(
  chooseSystem: ChooseSystem,
  descriptionProblems: () => Promise<string[]>,
): void {
  answerMessages({
    ...readingHandlers(chooseSystem),
    ...panelHandlers(),
    ...letterHandlers(),
    async 'roll-ups'({ from, to }) {
      return (await auditStore()).readRollUps(from, to);
    },
    async problems() {
      return ok([...(await currentPolicy()).problems, ...(await descriptionProblems())]);
    },
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    void dropTab(tabId).then(() => letterTabs.remove(tabId));
  });
  browser.tabs.onActivated.addListener(({ tabId }) => void refresh(tabId));
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') void closeLetterTabs();
  });
  browser.alarms.onAlarm.addListener(() => void lookAtActiveTabs());
  void browser.alarms.create('look-again', { periodInMinutes: 5 });

  sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => undefined);
  browser.commands?.onCommand.addListener((command, tab) => {
    // At once, inside the key press: the browser opens no panel later (platform.md P6).
    if (command === 'open-panel' && tab?.windowId !== undefined) {
      void sidePanel?.open({ windowId: tab.windowId });
    }
    if (command === 'cover') void cover();
  });
}

/** Covers from anywhere: letters are closed and every open panel hears that it must cover. */
async function cover(): Promise<void> {
  await closeLetterTabs();
  await browser.storage.session.set({ 'cover:all': Date.now() });
}

/** A put-off check comes due with time alone; the toolbar icon should know it. */
async function lookAtActiveTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({ active: true })) {
    if (tab.id === undefined) continue;
    await refresh(tab.id);
    await noteChange(tab.id);
  }
}
