import type { Presentation } from '../model/presentation';
import { severalSigns } from '../presentations/rules/several-signs';

/** A finding as where it stands: which frame, which field, from where to where. */
interface FrameSpan {
  frameId: number;
  document: string;
  presentation: Pick<Presentation, 'id' | 'field' | 'fieldIndex' | 'start' | 'end'>;
}

/**
 * The same findings, those that overlap in one field widened to what they cover together, so that no
 * word is quoted twice in two halves. Where that would be longer than `most` characters each keeps its
 * own. The same finding in the same place stands once. Small signs are single words and stay that.
 */
export function joinSpans<S extends FrameSpan>(found: readonly S[], most: number): S[] {
  const joined = found.map((each) => {
    if (isSmall(each)) return each;
    const { start, end } = coverOf(each, found);
    if (end - start > most) return each;
    return { ...each, presentation: { ...each.presentation, start, end } };
  });
  const places = joined.map((each) => `${each.presentation.id} ${placeOf(each)} ${spanOf(each)}`);
  return joined.filter((_, i) => places.indexOf(places[i] ?? '') === i);
}

/** What it covers together with all that overlap it, and with what overlaps those. */
function coverOf(one: FrameSpan, found: readonly FrameSpan[]): { start: number; end: number } {
  const beside = found.filter((each) => !isSmall(each) && placeOf(each) === placeOf(one));
  let { start, end } = one.presentation;
  for (let before = -1; before !== end - start;) {
    before = end - start;
    for (const { presentation } of beside) {
      if (presentation.start >= end || presentation.end <= start) continue;
      start = Math.min(start, presentation.start);
      end = Math.max(end, presentation.end);
    }
  }
  return { start, end };
}

function isSmall({ presentation }: FrameSpan): boolean {
  return presentation.id === severalSigns.id;
}

function placeOf({ frameId, document, presentation }: FrameSpan): string {
  return `${frameId} ${document} ${presentation.field} ${presentation.fieldIndex}`;
}

function spanOf({ presentation }: FrameSpan): string {
  return `${presentation.start} ${presentation.end}`;
}
