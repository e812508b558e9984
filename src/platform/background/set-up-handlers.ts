import { mergeFrames } from '../../model/tab-reading';
import { ok } from '../../model/result';
import type { Handlers } from '../answer-messages';
import { readFrames } from './frames';

/** For whoever sets the computer up: whether pages are read, and nothing of what stands on them. */
export function setUpHandlers(): Pick<Handlers, 'reading-states'> {
  return {
    async 'reading-states'({ tabIds }) {
      const read = tabIds.map(async (tabId) => {
        const { state, expected, found } = mergeFrames(await readFrames(tabId));
        return { tabId, state, expected, found };
      });
      return ok(await Promise.all(read));
    },
  };
}
