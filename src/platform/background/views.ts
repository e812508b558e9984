import { ageAt, localDate } from '../../model/dates';
import type { EthnicGroup } from '../../model/ethnic-group';
import { isLive } from '../../model/is-live';
import { mergeFrames, type TabReading } from '../../model/tab-reading';
import { decidePrompt } from '../../enquiry/decide-prompt';
import type { TabView } from '../../enquiry/tab-view';
import type { Policy } from '../../policy/policy';
import { browser } from '../browser';
import { confirmLines, earlierSteps, encounterFor, patientKey, type Encounter } from './encounters';
import { unspokenOf } from './drafts';
import { isFlagged } from './flagged';
import { readFrames } from './frames';
import { isLetterTab } from './letter-tabs';
import { hasUnreadNotices } from './notices';
import { withoutOwnWords } from './own-words';
import { isQuestionnaireTab } from './questionnaire-tabs';
import { isReferralRaised } from './referral-raised';

/** The page is none that this build, its administrator or the browser lets Sidenote read. */
const NOT_ACTIVE = 'Sidenote is not active on this page';

/** What a tab shows now, with the attendance it belongs to where one is open. */
export interface Seen {
  view: TabView;
  /** For the audit alone: it is no part of what a panel gets. */
  ethnicGroup?: EthnicGroup;
  encounter?: Encounter;
}

/**
 * One tab's readings into what the panel may know. Decides anew each time: time, user and companion
 * all bear on it, and nothing decided is kept but by its outcome.
 */
export async function seeTab(tabId: number, policy: Policy, now: number): Promise<Seen> {
  const seen = await seeRecord(tabId, policy, now);
  // What this computer has to say fills the same dot, so that the dot does not tell why.
  if (await hasUnreadNotices()) Object.assign(seen.view, { dot: 'filled', notices: true });
  return seen;
}

async function seeRecord(tabId: number, policy: Policy, now: number): Promise<Seen> {
  if ((await isLetterTab(tabId)) || (await isQuestionnaireTab(tabId))) {
    return { view: emptyView(tabId, 'letter') };
  }
  const frames = await readFrames(tabId);
  const merged = mergeFrames(await withoutOwnWords(frames, policy.lineKey));
  const view = viewOfReading(tabId, merged, policy, now);
  if (frames.size === 0 && !(await mayRead(tabId))) view.reason = NOT_ACTIVE;
  if (merged.state === 'conflict' || !merged.primary) return { view };
  const key = await patientKey(merged.primary.system, merged.identity);
  if (!key) return { view };
  const encounter = await encounterFor(key, merged.encounterRef ?? localDate(now, policy.timeZone));
  const presentations = merged.presentations.map((each) => each.presentation);
  const lines = await confirmLines(encounter, merged.lines, presentations, policy.lineKey);
  const { system, document, epoch } = merged.primary;
  view.token = { system, document, epoch, patientKey: key };
  view.encounterId = encounter.id;
  view.lines = lines;
  view.steps = encounter.steps;
  view.earlier = await earlierSteps(encounter);
  view.decision = decidePrompt({
    presentations,
    lines,
    steps: encounter.steps,
    earlier: view.earlier,
    gestation: merged.gestation,
    accompanied: view.accompanied,
    departure: merged.departure,
    user: merged.user,
    age: view.age,
    policy,
    now,
  });
  view.dot = view.decision.status === 'quiet' ? 'hollow' : 'filled';
  if (await isFlagged(merged, policy)) Object.assign(view, { dot: 'filled', flagged: true });
  const written = await unspokenOf(encounter.id);
  if (written) Object.assign(view, { dot: 'filled', written });
  if (await isReferralRaised(encounter, now))
    Object.assign(view, { dot: 'filled', referrals: true });
  const { ethnicGroup } = merged;
  return { view, encounter, ...(ethnicGroup && { ethnicGroup }) };
}

function viewOfReading(tabId: number, merged: TabReading, policy: Policy, now: number): TabView {
  const view = emptyView(tabId, merged.state);
  view.expected = merged.expected;
  view.found = merged.found;
  view.patient = merged.state === 'conflict' ? {} : merged.identity;
  view.departure = merged.departure;
  view.because = merged.presentations;
  view.history = merged.history;
  if (merged.gestation !== undefined) view.gestation = merged.gestation;
  view.accompanied = merged.presentations.some(
    ({ presentation }) => presentation.id === 'companion' && isLive(presentation),
  );
  if (merged.reason) view.reason = merged.reason;
  if (merged.user !== undefined) view.user = merged.user;
  if (merged.primary) view.system = merged.primary.system;
  if (view.patient.dob) view.age = ageAt(view.patient.dob, now, policy.timeZone);
  return view;
}

export function emptyView(tabId: number, state: TabView['state']): TabView {
  return {
    tabId,
    state,
    expected: 0,
    found: 0,
    patient: {},
    accompanied: false,
    departure: false,
    because: [],
    lines: [],
    steps: [],
    dot: 'hollow',
  };
}

/** The browser tells the address of a tab to whoever may read it, and to nobody else. */
async function mayRead(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab === undefined || tab.url !== undefined;
}
