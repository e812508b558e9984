import type { FrameReading } from '../../model/frame-reading';

/**
 * A frame's reading without what was found inside this site's own full lines: "domestic abuse disclosed"
 * there is what Sidenote wrote, and no presentation. `isOurs` says whether this site's key made a
 * reference; only a line a clinician may have entered counts, and only where it is whole in itself, so
 * that nobody's words are taken away with it (design.md decision 3).
 */
export function dropOwnWords(
  frame: FrameReading,
  isOurs: (reference: string) => boolean,
): FrameReading {
  const spans = frame.lines.flatMap(({ span, reference, clinicianEntered, earlier }) =>
    span && (clinicianEntered || earlier) && isOurs(reference) ? [span] : [],
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
