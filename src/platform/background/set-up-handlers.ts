import type { Descriptions } from '../../model/described-system';
import { mergeFrames } from '../../model/tab-reading';
import { ok } from '../../model/result';
import type { Handlers } from '../answer-messages';
import { dropOwnSystem, keepOwnSystem } from '../own-systems';
import { readFrames } from './frames';

/** For whoever sets the computer up: whether pages are read, by what, and nothing of what they say. */
export function setUpHandlers(
  descriptions: () => Promise<Descriptions>,
): Pick<Handlers, 'reading-states' | 'described-systems' | 'keep-system' | 'drop-system'> {
  return {
    async 'described-systems'() {
      const { inForce } = await descriptions();
      return ok(
        inForce.map(({ description: { id, version, title }, source }) => ({
          ...{ id, version, title },
          source,
        })),
      );
    },
    async 'keep-system'({ json, pages }) {
      const { inForce } = await descriptions();
      const id = idOf(json);
      const current = inForce.find(({ description }) => description.id === id);
      return keepOwnSystem(json, pages, current?.description.version ?? 0);
    },
    async 'drop-system'({ id }) {
      await dropOwnSystem(id);
      return ok(null);
    },
    async 'reading-states'({ tabIds }) {
      const read = tabIds.map(async (tabId) => {
        const { state, expected, found } = mergeFrames(await readFrames(tabId));
        return { tabId, state, expected, found };
      });
      return ok(await Promise.all(read));
    },
  };
}

function idOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'id' in json ? json.id : undefined;
}
