import { dropOwnWords } from '../../enquiry/lines/drop-own-words';
import { readReference } from '../../enquiry/lines/reference';
import type { FrameReading } from '../../model/frame-reading';
import { sign } from '../keys';

/** Frames without what was found in this site's own full lines; a line of another site stays host text. */
export async function withoutOwnWords(
  frames: ReadonlyMap<number, FrameReading>,
  lineKey: string,
): Promise<ReadonlyMap<number, FrameReading>> {
  const references = [...frames.values()].flatMap(({ lines }) =>
    lines.flatMap(({ span, reference }) => (span ? [reference] : [])),
  );
  if (references.length === 0) return frames;
  const ours = new Set<string>();
  for (const reference of new Set(references)) {
    if (await readReference(reference, (text) => sign(lineKey, text))) ours.add(reference);
  }
  return new Map(
    [...frames].map(([id, frame]) => [id, dropOwnWords(frame, (each) => ours.has(each))]),
  );
}
