import type { FrameReading } from '../../model/frame-reading';

/**
 * A frame's reading without what was found inside this site's own full lines: "domestic abuse disclosed"
 * there is what Sidenote wrote, and no presentation. `isOurs` says whether this site's key made a
 * reference; only a line a clinician entered in this visit counts, and only where it is whole in
 * itself, so that nobody's words are taken away with it (design.md decision 3). One of an earlier visit
 * stays what it is: somebody told.
 */
export function dropOwnWords<T extends Pick<FrameReading, 'lines' | 'presentations'>>(
  frame: T,
  isOurs: (reference: string) => boolean,
): T {
  const spans = frame.lines.flatMap(({ span, reference, clinicianEntered }) =>
    span && clinicianEntered && isOurs(reference) ? [span] : [],
  );
  if (spans.length === 0) return frame;
  const presentations = frame.presentations.filter(
    ({ field, fieldIndex, start, end }) =>
      !spans.some(
        (span) =>
          span.field === field &&
          span.fieldIndex === fieldIndex &&
          span.start <= start &&
          end <= span.end,
      ),
  );
  return { ...frame, presentations };
}
