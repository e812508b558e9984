import type { TabView } from '../../enquiry/tab-view';
import { emptyView } from './views';

/**
 * What somebody without a clinician's role may know of a tab: whether it is read. No patient, no
 * finding, no decision, and a dot that never fills (hazard H24).
 */
export function stateOnly({ tabId, state }: Pick<TabView, 'tabId' | 'state'>): TabView {
  if (state === 'reading' || state === 'partly') return emptyView(tabId, 'reading');
  return { ...emptyView(tabId, 'not-reading'), reason: 'no page that is read here' };
}
