import { defineBackground } from 'wxt/utils/define-background';
import { checkDescription } from '../src/model/check-description';
import { chooseInForce, type Descriptions } from '../src/model/described-system';
import { keepHostsRegistered } from '../src/platform/host-scripts';
import { readOwnSystems } from '../src/platform/own-systems';
import { currentPolicy } from '../src/platform/policy-source';
import { eraseEverything } from '../src/platform/background/erase-everything';
import { watchForPolicyRemoval } from '../src/platform/background/policy-removal';
import { shutOutContentScripts } from '../src/platform/background/shut-out-content-scripts';
import { startBackground } from '../src/platform/background/start-background';
import { chooseSystem } from '../src/records/choose-system';
import { systems } from '../src/records/systems';

/** Of the policy, of this computer and built in, each checked on its own; a bad one stops no other. */
async function descriptions(): Promise<Descriptions> {
  const { policy } = await currentPolicy();
  const managed = policy.systems.map((json) => checkDescription(fromText(json)));
  const own = await readOwnSystems();
  return {
    inForce: chooseInForce([
      ['policy', managed.flatMap((each) => each.description ?? [])],
      ['this computer', own.descriptions],
      ['built in', systems],
    ]),
    problems: [...managed.flatMap((each) => each.problems), ...own.problems],
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
  startBackground(async (href) => {
    const { inForce } = await descriptions();
    return chooseSystem(
      href,
      inForce.map(({ description }) => description),
    );
  }, descriptions);
  keepHostsRegistered();
  watchForPolicyRemoval(eraseEverything);
});
