import { defineBackground } from 'wxt/utils/define-background';
import { checkDescription } from '../src/model/check-description';
import { keepHostsRegistered } from '../src/platform/host-scripts';
import { currentPolicy } from '../src/platform/policy-source';
import { eraseEverything } from '../src/platform/background/erase-everything';
import { watchForPolicyRemoval } from '../src/platform/background/policy-removal';
import { shutOutContentScripts } from '../src/platform/background/shut-out-content-scripts';
import { startBackground } from '../src/platform/background/start-background';
import { chooseSystem } from '../src/records/choose-system';
import { systems } from '../src/records/systems';

/** Built-in descriptions and the policy's own, each checked on its own; a bad one stops no other. */
async function describedSystems() {
  const { policy } = await currentPolicy();
  const own = policy.systems.map((json) => checkDescription(fromText(json)));
  return {
    descriptions: [...systems, ...own.flatMap((each) => each.description ?? [])],
    problems: own.flatMap((each) => each.problems),
  };
}

/** Chromium's policies hold a description as JSON text; Firefox's may hold it as it is. */
function fromText(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export default defineBackground(() => {
  void shutOutContentScripts();
  startBackground(
    async (href) => chooseSystem(href, (await describedSystems()).descriptions),
    async () => (await describedSystems()).problems,
  );
  keepHostsRegistered();
  watchForPolicyRemoval(eraseEverything);
});
