import type { TabView } from '../../enquiry/tab-view';
import { NO_ANSWER } from '../../model/tab-reading';
import { emptyView } from './views';

/**
 * What somebody without a clinician's role may know of a tab: whether it is read, and that another
 * record is on screen than before. No patient, no finding, no decision, and a dot that never fills (hazard H24).
 */
export function stateOnly(view: Pick<TabView, 'tabId' | 'state' | 'reason' | 'token'>): TabView {
  const { tabId, state, reason, token } = view;
  if (state === 'reading' || state === 'partly') {
    // Without it two records in a row look alike, and the answer for the first would stay (H04).
    const turn = token ? { turn: `${token.document} ${token.epoch}` } : {};
    return { ...emptyView(tabId, 'reading'), ...turn };
  }
  if (state === 'conflict') return { ...emptyView(tabId, state), ...(reason ? { reason } : {}) };
  const isSilent = state === 'not-reading' && reason === NO_ANSWER;
  const said = isSilent ? NO_ANSWER : 'no page that is read here';
  return { ...emptyView(tabId, 'not-reading'), reason: said };
}
