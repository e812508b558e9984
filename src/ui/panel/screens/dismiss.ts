import type { Panel } from '../use-panel';

/** An outcome with no question asked: recorded, handed to the done screen. */
export function dismiss(panel: Panel, reason: 'already-asked' | 'not-relevant'): void {
  const outcome = { code: 'not-asked' as const, reason, questionsAsked: 0, questionsAnswered: 0 };
  panel.update({ outcome });
  panel.go('done');
}
