import Papa from 'papaparse';
import type { ColumnPlan } from '../../audit/extract/columns-of-extract';
import {
  reviewExtract,
  type ExtractResult,
  type ExtractSettings,
} from '../../audit/extract/review-extract';
import { recordSplitter } from '../../audit/extract/split-records';
import type { OpenedExtract } from '../../audit/extract/opened-extract';
import type { ExtractDateStyle } from '../../audit/extract/read-date';
import { openExtract, readLine, sayCell, type ExtractSource } from './open-extract';

const PIECE = 1024 * 1024;

/** A review under way: one piece a step, so that whoever runs it can pause, go on, or stop. */
export interface ExtractRun {
  /** Reads and judges one piece; false once the file is at its end. */
  step(): Promise<boolean>;
  /** Bytes, and rows met so far. */
  progress(): { done: number; of: number; rows: number };
  result(): ExtractResult;
  notes(): string[];
  /** Goes on with a file chosen again; false where it is not the same one. */
  useAgain(source: ExtractSource): Promise<boolean>;
}

export function runExtract(
  source: ExtractSource,
  opened: OpenedExtract,
  plan: ColumnPlan & { dates: ExtractDateStyle },
  settings: Omit<ExtractSettings, 'plan' | 'width' | 'key'>,
): ExtractRun {
  const key = crypto.getRandomValues(new Uint32Array(4));
  const review = reviewExtract({
    ...settings,
    plan,
    width: opened.header.length,
    key: [key[0] ?? 0, key[1] ?? 0, key[2] ?? 0, key[3] ?? 0],
  });
  const decoder = new TextDecoder(opened.encoding);
  const splitter = recordSplitter(opened.format === 'csv' ? opened.delimiter : undefined);
  let file = source;
  let offset = 0;
  let isHeader = opened.format === 'csv';
  let isCut = false;
  let unreadable = 0;

  function takeText(text: string): void {
    if (text === '') return;
    if (text.includes('\uFFFD')) unreadable += text.split('\uFFFD').length - 1;
    for (const row of rowsOf(text)) {
      if (isHeader) isHeader = false;
      else review.take(row);
    }
  }

  function rowsOf(text: string): unknown[][] {
    if (opened.format === 'csv') {
      const { delimiter } = opened;
      return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;
    }
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const object = readLine(line);
        // A line that is no object is no row: it has no cell at all.
        return object ? opened.header.map((name) => sayCell(object[name])) : [];
      });
  }

  return {
    async step() {
      if (offset < file.size) {
        const to = Math.min(offset + PIECE, file.size);
        const bytes = await file.read(offset, to);
        if (bytes.length !== to - offset) throw new Error('The file is shorter than it was.');
        offset = to;
        takeText(splitter.take(decoder.decode(bytes, { stream: true })));
      }
      if (offset < file.size) return true;
      takeText(splitter.take(decoder.decode()));
      const rest = splitter.rest();
      isCut = rest.isCut;
      if (!rest.isCut) takeText(`${rest.text}\n`);
      return false;
    },
    progress: () => ({ done: offset, of: file.size, rows: review.rows }),
    result: () => review.result(),
    notes: () => [
      ...opened.notes,
      ...(unreadable > 0
        ? [`${unreadable.toLocaleString('en-GB')} characters could not be read in this encoding.`]
        : []),
      ...(isCut
        ? ['The file ends in the middle of a row: it may have been cut. Export it again.']
        : []),
      ...(splitter.overlong > 0
        ? ['A quote was opened and never closed; rows around it are lost.']
        : []),
      ...sayOrder(review.result()),
    ],
    async useAgain(chosen) {
      const again = await openExtract(chosen);
      if (!again.ok || again.value.fingerprint !== opened.fingerprint) return false;
      file = chosen;
      return true;
    },
  };
}

/** "Repeat" goes by the order of the file, so a file in another order has to be said. */
function sayOrder({ outOfOrder }: ExtractResult): string[] {
  if (outOfOrder === 0) return [];
  return [
    `${outOfOrder.toLocaleString('en-GB')} rows are dated before the row above them. Sort the file by date, oldest first, before using who came again.`,
  ];
}
