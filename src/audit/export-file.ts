import { checkChain, type ChainReport } from './chain-check';
import type { Place } from './chain-text';
import type { PackedChunk } from './columns/packed-chunk';
import type { FoldedRows } from './fold-events';

/**
 * The first line of an exported file. The second is its signature; each line after is one `StoredEvent`.
 * The head is linked from every event, so that whoever signs the header signs them all.
 */
export interface ExportHeader {
  sidenote: 'audit-events';
  v: 1;
  site: string;
  /** Stamp of the database it came from. */
  generation: string;
  /** Events up to here were removed by schedule before the export. */
  base: Place;
  head: Place;
  /** How many lines of events follow. */
  events?: number;
  /** The public key of the computer it came from, SPKI in base64. */
  key?: string;
  /** What those removed came to, so that whoever takes the file in lacks nothing; absent where none were. */
  left?: LeftBehind;
}

export interface LeftBehind extends Pick<FoldedRows, 'encounters' | 'rollUps'> {
  columns: PackedChunk[];
}

export function writeExportHeader(facts: Omit<ExportHeader, 'sidenote' | 'v'>): string {
  return JSON.stringify({ sidenote: 'audit-events', v: 1, ...facts } satisfies ExportHeader);
}

interface SignatureLine {
  sidenote: 'signature';
  v: 1;
  /** Of the header's line as it stands, base64. */
  signature: string;
}

export function writeSignature(signature: string): string {
  return JSON.stringify({ sidenote: 'signature', v: 1, signature } satisfies SignatureLine);
}

/** The signature of a second line, or undefined where it is none. */
export function readSignature(line: string): string | undefined {
  return signatureOf(parse(line));
}

function signatureOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { sidenote, v, signature } = row as Record<string, unknown>;
  if (sidenote !== 'signature' || v !== 1 || typeof signature !== 'string') return undefined;
  return signature;
}

/** Whether the owner of a public key signed a text. */
export type VerifySigned = (key: string, text: string, signature: string) => Promise<boolean>;

/** `not-an-export`: the first line is no header, so there is nothing to check against. */
export type ExportReport =
  | ({ state: 'read'; signed: 'no' | 'yes' | 'wrong' } & ChainReport &
      Pick<ExportHeader, 'base' | 'head' | 'site'>)
  | { state: 'not-an-export' };

/** Checks an exported file line by line, as the store checks itself; a line is never kept. */
export async function checkExport(
  lines: AsyncIterable<string>,
  hash: (text: string) => Promise<string>,
  verify: VerifySigned,
  anchor?: Place,
): Promise<ExportReport> {
  let header: ExportHeader | undefined;
  let signed: 'no' | 'yes' | 'wrong' = 'no';
  let first = '';
  let check: ReturnType<typeof checkChain> | undefined;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const row = parse(line);
    const signature = signatureOf(row);
    if (signature !== undefined && header?.key) {
      signed = (await verify(header.key, first, signature)) ? 'yes' : 'wrong';
      continue;
    }
    if (check) {
      await check.take(row);
      continue;
    }
    if (!isHeader(row)) return { state: 'not-an-export' };
    header = row;
    first = line;
    check = checkChain(row.base, hash, anchor);
  }
  if (!header || !check) return { state: 'not-an-export' };
  const { site, base, head } = header;
  return { state: 'read', signed, ...check.finish(head), site, base, head };
}

/** The header of a file, or undefined where its first line is none. */
export function readExportHeader(line: string): ExportHeader | undefined {
  const row = parse(line);
  return isHeader(row) ? row : undefined;
}

function isHeader(row: unknown): row is ExportHeader {
  if (typeof row !== 'object' || row === null) return false;
  const { sidenote, v, site, base, head } = row as Record<string, unknown>;
  return (
    sidenote === 'audit-events' &&
    v === 1 &&
    typeof site === 'string' &&
    isPlace(base) &&
    isPlace(head)
  );
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, link } = value as Record<string, unknown>;
  return Number.isSafeInteger(seq) && typeof link === 'string' && /^[0-9a-f]{64}$/.test(link);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
