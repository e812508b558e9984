/** The key of each step that was sent and not yet confirmed. */
export interface StepKeys {
  /** The same step of the same encounter, sent again before it was confirmed, keeps its key. */
  keyFor(step: object): string;
  confirmed(step: object): void;
}

/**
 * A reply can be lost although the step was stored (6 of 150 on the bench, trust.md 6.2), so "try
 * again" must be the same step to the store and not a second one (hazard H17).
 */
export function stepKeys(newKey: () => string): StepKeys {
  const waiting = new Map<string, string>();
  return {
    keyFor(step) {
      const facts = JSON.stringify(step);
      const key = waiting.get(facts) ?? newKey();
      waiting.set(facts, key);
      return key;
    },
    confirmed: (step) => void waiting.delete(JSON.stringify(step)),
  };
}
