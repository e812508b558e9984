import type { ShownExtractCounts } from '../../../audit/extract/extract-report';

/** A month or a presentation, with its counts as they may be shown. */
export interface CountedRow {
  id: string;
  label: string;
  counts: ShownExtractCounts;
}

/** Undefined for a star: too small a count to show. */
export const valueOf = (text: string): number | undefined =>
  text === '*' ? undefined : Number(text);
