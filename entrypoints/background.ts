import { defineBackground } from 'wxt/utils/define-background';
import { checkDescription } from '../src/model/check-description';
import { currentPolicy } from '../src/platform/policy-source';
import { startBackground } from '../src/platform/background/start-background';
import { chooseSystem } from '../src/records/choose-system';
import { systems } from '../src/records/systems';

/** Built-in descriptions and the policy's own, each checked on its own; a bad one stops no other. */
async function describedSystems() {
  const { policy } = await currentPolicy();
  const own = policy.systems.map((json) => checkDescription(json));
  return {
    descriptions: [...systems, ...own.flatMap((each) => each.description ?? [])],
    problems: own.flatMap((each) => each.problems),
  };
}

export default defineBackground(() => {
  startBackground(
    async (href) => chooseSystem(href, (await describedSystems()).descriptions),
    async () => (await describedSystems()).problems,
  );
});
