import * as z from 'zod/mini';
import type { ColumnChunk } from './column-chunk';
import { packChunk, unpackChunk } from './packed-chunk';

/**
 * Columns taken in of other computers as they leave the lead's one before they are removed: a line that
 * says what it is, then a line for each computer. No id of anybody or of any attendance; sealed
 * nonetheless, for small counts of a small site can single somebody out.
 */
export const ColumnsHeader = z.strictObject({
  sidenote: z.literal('columns-of-others'),
  v: z.literal(1),
  site: z.string(),
  /** ISO week; every entry is of an earlier one. */
  before: z.string(),
  computers: z.number().check(z.int(), z.minimum(0)),
});
export type ColumnsHeader = z.infer<typeof ColumnsHeader>;

export interface ComputerColumns {
  /** Stamp of the computer's database. */
  generation: string;
  /** The last entry of its file that they came with. */
  seq: number;
  chunks: readonly ColumnChunk[];
}

export const writeColumnsHeader = (facts: Omit<ColumnsHeader, 'sidenote' | 'v'>): string =>
  JSON.stringify({ sidenote: 'columns-of-others', v: 1, ...facts });

export const writeColumnsLine = ({ generation, seq, chunks }: ComputerColumns): string =>
  JSON.stringify({ generation, seq, columns: chunks.map(packChunk) });

export const readColumnsHeader = (line: string): ColumnsHeader | undefined => {
  const read = ColumnsHeader.safeParse(jsonOf(line));
  return read.success ? read.data : undefined;
};

/** Undefined where the line does not hold together. */
export function readColumnsLine(line: string): ComputerColumns | undefined {
  const given = jsonOf(line) as Record<string, unknown> | undefined;
  const { generation, seq, columns } = given ?? {};
  if (typeof generation !== 'string' || typeof seq !== 'number' || !Array.isArray(columns))
    return undefined;
  const chunks = columns.map(unpackChunk).filter((chunk) => chunk !== undefined);
  return chunks.length === columns.length ? { generation, seq, chunks } : undefined;
}

function jsonOf(line: string): unknown {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null ? read : undefined;
  } catch {
    return undefined;
  }
}
