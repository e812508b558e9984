import { isLive } from '../model/is-live';
import type { Presentation } from '../model/presentation';

/** Ids of what is live now, for a step, a line or a draft to remember. */
export function knownIds(presentations: readonly Presentation[]): string[] {
  return [...new Set(presentations.filter(isLive).map((found) => found.id))];
}
