import type { TabView } from '../../enquiry/tab-view';
import { emptyView } from './views';

/** What a covered panel draws, and which record it is by its token; no patient, no finding. */
export function coveredOnly(view: TabView): TabView {
  const { tabId, state, reason, expected, found, dot, token, described } = view;
  const shown = { ...emptyView(tabId, state), expected, found, dot };
  return {
    ...shown,
    ...(reason ? { reason } : {}),
    ...(described ? { described } : {}),
    ...(token ? { token } : {}),
  };
}
