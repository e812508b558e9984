import Papa from 'papaparse';
import { guessColumns, isRefused } from '../../audit/extract/columns-of-extract';
import type { Encoding, OpenedExtract } from '../../audit/extract/opened-extract';
import { guessDateStyle } from '../../audit/extract/read-date';
import { fail, ok, type Result } from '../../model/result';

/** A file, of a browser or of Node, read piece by piece and never whole. */
export interface ExtractSource {
  size: number;
  read(from: number, to: number): Promise<Uint8Array>;
}

const HEAD = 256 * 1024;
const SAMPLE_ROWS = 200;

/** Looks at the first part of a file: what it is, its columns, and how its dates are written. */
export async function openExtract(source: ExtractSource): Promise<Result<OpenedExtract>> {
  const bytes = await source.read(0, Math.min(HEAD, source.size));
  if (bytes.length === 0) return fail('empty', 'The file is empty. Choose another.');
  const encoding = encodingOf(bytes);
  if (!encoding)
    return fail(
      'not-text',
      'This is not a text file. If it is a workbook, save it as CSV (UTF-8) and choose that.',
    );
  const text = new TextDecoder(encoding).decode(bytes);
  const isWhole = source.size <= HEAD;
  const head = isWhole ? text : text.slice(0, text.lastIndexOf('\n') + 1);
  const first = head.trimStart();
  if (first === '') return fail('empty', 'The file has no first line. Choose another.');
  const format = first.startsWith('{') ? 'ndjson' : 'csv';
  const read = format === 'csv' ? readCsvHead(head) : readNdjsonHead(head);
  if (read.header.length === 0)
    return fail('no-header', 'The first line names no columns. Export it with a header.');
  const dates = read.header.map((name, place) =>
    isRefused(name) ? undefined : guessDateStyle(read.rows.map((row) => row[place] ?? '')),
  );
  const notes = [
    ...(encoding === 'windows-1252'
      ? ['The file is not UTF-8. It is read as Windows-1252; look whether accents are right.']
      : []),
    ...(repeats(read.header)
      ? ['Two columns have the same name; tell them apart by their place.']
      : []),
  ];
  return ok({
    ...guessColumns(read.header, dates),
    dates,
    size: source.size,
    format,
    encoding,
    delimiter: read.delimiter,
    header: read.header,
    fingerprint: await fingerprintOf(source.size, bytes),
    notes,
  });
}

/** By its mark, or by whether it can be UTF-8; undefined for what is no text. */
function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    // The last few bytes may be half a character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function readCsvHead(text: string) {
  const parsed = Papa.parse<string[]>(text, {
    preview: SAMPLE_ROWS,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const [header = [], ...rows] = parsed.data;
  return { header: header.map((name) => name.trim()), rows, delimiter: parsed.meta.delimiter };
}

function readNdjsonHead(text: string) {
  const objects = text
    .split('\n')
    .slice(0, SAMPLE_ROWS)
    .map(readLine)
    .filter((each) => each !== undefined);
  const header = [...new Set(objects.flatMap((each) => Object.keys(each)))];
  const rows = objects.map((each) => header.map((name) => sayCell(each[name])));
  return { header, rows, delimiter: '\n' };
}

export function readLine(line: string): Record<string, unknown> | undefined {
  if (line.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

export const sayCell = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const repeats = (header: readonly string[]): boolean => new Set(header).size < header.length;

/** Of the size and the first part; of a file that was changed further on the difference is not seen. */
async function fingerprintOf(size: number, head: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(head));
  return `${size}-${[...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
