import type { TabView } from '../enquiry/tab-view';
import type { FramePresentation } from '../model/tab-reading';
import { fail, ok } from '../model/result';
import { MAX_QUOTE } from '../model/text';
import type { FlagStep } from '../reception/flag';
import type { Policy } from '../policy/policy';
import type { ReferralChange } from '../referral/tracker/change-referral';
import type { NewReferral } from '../referral/tracker/new-referral';
import { askAgain, askBackground } from './ask-background';
import { browser } from './browser';
import { randomId } from './keys';
import type { FrameQuestion } from './frame-question';
import { holdPatient } from './hold-patient';
import { lockServices } from './lock-services';
import { openPage } from './open-page';
import { readNote, type NoteRead } from './read-note';
import { onTabChange } from './tab-changes';
import { watchCover } from './watch-cover';

const PING_MS = 1_000;

/**
 * The panel's door to the world. Its shape is the UI's `Services`; the entry point checks that the
 * two agree, so that neither room imports the other.
 */
export async function panelServices(policy: Policy) {
  const { id: windowId } = await browser.windows.getCurrent();
  return {
    policy,
    now: () => Date.now(),
    newKey: randomId,
    watchView: (listener: (view: TabView) => void, isByHand?: () => boolean) =>
      watchView(windowId, listener, isByHand),
    watchCover: (listener: Parameters<typeof watchCover>[1]) => watchCover(policy, listener),
    canSave: () => askBackground('probe', {}),
    takeStep: (step: Parameters<typeof askBackground<'step'>>[1]) => askAgain('step', step),
    writeLines: (draft: Parameters<typeof askBackground<'save-draft'>>[1], tabId: number) =>
      askBackground('write-lines', { draft, ...(tabId < 0 ? {} : { tabId }) }),
    saveDraft: (draft: Parameters<typeof askBackground<'save-draft'>>[1]) =>
      askBackground('save-draft', draft),
    async loadDraft(encounterId: string, user?: string) {
      const kept = await askBackground('load-draft', {
        encounterId,
        ...(user === undefined ? {} : { user }),
      });
      return kept.ok ? (kept.value ?? undefined) : undefined;
    },
    matchedWords,
    holdPatient,
    readNote: (note: string) => readNote(policy, note),
    beginPasted: (read: NoteRead) => askBackground('begin-pasted', read),
    beginTicked: () => askBackground('begin-ticked', {}),
    tick: ({ token, encounterId }: Here, ids: string[]) =>
      askBackground('tick', { token, encounterId, ids }),
    readNotices: () => askBackground('notices', {}),
    closeNotice: (id: string) => askBackground('close-notice', { id }),
    // A pasted note names nobody: its flag is a line, and what is kept of whom cannot be looked up.
    readFlags: ({ tabId, token }: TabView) =>
      token && tabId >= 0 ? askBackground('flags', { tabId, token }) : Promise.resolve(ok([])),
    takeFlagStep,
    openLetter: (
      draft: Parameters<typeof askBackground<'save-draft'>>[1],
      index: number,
      recordTabId: number,
    ) => askBackground('open-letter', { draft, index, recordTabId }),
    closeLetters: () => void askBackground('close-letters', {}),
    openQuestionnaire: (
      key: string,
      draft: Parameters<typeof askBackground<'save-draft'>>[1],
      recordTabId: number,
    ) => askBackground('open-questionnaire', { key, draft, recordTabId }),
    closeQuestionnaires: () => void askBackground('end-questionnaire', { close: true }),
    ...lockServices,
    openKept: () => void openPage('kept'),
    openPaperCard: () => void openPage('paper'),
    copy,
    openDesk: () => void openPage('desk'),
    readReferrals: (here: Here) => askBackground('patient-referrals', inTab(here)),
    track: (here: Here, key: string, referral: NewReferral) =>
      askAgain('track', { key, ...inTab(here), referral }),
    changeReferral: (here: Here, key: string, id: string, change: ReferralChange) =>
      askAgain('change-referral', { key, id, change, here: inTab(here) }),
  };
}

interface Here {
  token: NonNullable<TabView['token']>;
  encounterId: string;
  tabId: number;
}

/** A pasted note has no tab. */
function inTab({ tabId, ...here }: Here) {
  return { ...here, ...(tabId < 0 ? {} : { tabId }) };
}

/** One step with a flag, with a key of its own: a retry after a lost reply is one step. */
function takeFlagStep(
  { tabId, token }: TabView,
  flagId: string,
  step: FlagStep['kind'],
  words?: string,
  reviewOn?: string,
) {
  if (!token) return Promise.resolve(fail('changed', 'The record on screen has changed.'));
  return askAgain('flag-step', {
    ...{ key: randomId(), tabId, token, flagId, step },
    ...(words === undefined ? {} : { words }),
    ...(reviewOn === undefined ? {} : { reviewOn }),
  });
}

/** Follows the active tab of this window, and asks its frames each second whether they are alive. */
function watchView(
  windowId: number | undefined,
  listener: (view: TabView) => void,
  isByHand = () => false,
): () => void {
  let tabId: number | undefined;
  let last = '';
  const look = async () => {
    const [tab] = await browser.tabs.query({
      active: true,
      ...(windowId === undefined ? { currentWindow: true } : { windowId }),
    });
    tabId = tab?.id;
    if (tabId === undefined) return;
    const view = await askBackground('view', { tabId, ...(isByHand() && { byHand: true }) });
    if (!view.ok) return;
    const seen = JSON.stringify(view.value);
    if (seen === last) return;
    last = seen;
    listener(view.value);
  };
  const onActivated = (info: { windowId: number }) => {
    if (info.windowId === windowId) void look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  const stopChanges = onTabChange((changed) => {
    if (changed === tabId) void look();
  });
  const ping = setInterval(() => {
    if (document.visibilityState === 'visible') void look();
  }, PING_MS);
  void look();
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    stopChanges();
    clearInterval(ping);
  };
}

type FrameSpan = Omit<FramePresentation, 'presentation'> & {
  presentation: Pick<
    FramePresentation['presentation'],
    'id' | 'field' | 'fieldIndex' | 'start' | 'end'
  >;
};

/** Asked of the frame that holds the words, under the same document and epoch; at most 60 characters. */
async function matchedWords(view: TabView, found: readonly FrameSpan[]) {
  const epoch = view.token?.epoch ?? 0;
  const asked = found.map(async ({ frameId, document, presentation }) => {
    const { field, fieldIndex, start, end } = presentation;
    const question: FrameQuestion = {
      ask: 'words',
      document,
      epoch,
      spans: [{ field, fieldIndex, start, end }],
    };
    try {
      const words = (await browser.tabs.sendMessage(
        view.tabId,
        { sidenoteFrame: question },
        { frameId },
      )) as string[] | undefined;
      return (words ?? []).map((each) => ({
        id: presentation.id,
        words: each.slice(0, MAX_QUOTE),
      }));
    } catch {
      return [];
    }
  });
  return (await Promise.all(asked)).flat();
}

/** The panel may be in use while the page has the browser's focus; the old way works there. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', put);
    const copied = document.execCommand('copy');
    document.removeEventListener('copy', put);
    return copied;
  }
}
