import { openChunk } from '../../src/audit/columns/column-chunk';
import type { ColumnEntry } from '../../src/audit/columns/column-entry';
import { readColumnsHeader, readColumnsLine } from '../../src/audit/columns/columns-file';

export interface ColumnsRead {
  holds: boolean;
  says: string;
  /** Every entry, with the computer it is of. */
  entries: (ColumnEntry & { computer: string })[];
}

/** An opened file of old counts of other computers, as the lead's Desk wrote it before they went. */
export async function readColumnsFile(
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<ColumnsRead> {
  const entries: ColumnsRead['entries'] = [];
  let header: ReturnType<typeof readColumnsHeader>;
  let computers = 0;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    if (!header) {
      header = readColumnsHeader(line);
      if (!header) return { holds: false, says: 'This is no file of old counts.', entries };
      continue;
    }
    const read = readColumnsLine(line);
    if (!read) continue;
    computers += 1;
    for (const chunk of read.chunks)
      for (const entry of openChunk(chunk)) entries.push({ computer: read.generation, ...entry });
  }
  if (computers !== header?.computers) {
    const says = `Not whole: ${computers} of ${header?.computers ?? 0} computers can be read.`;
    return { holds: false, says, entries };
  }
  const weeks = entries.map(({ week }) => week).sort();
  const of = computers === 1 ? '1 computer' : `${computers} computers`;
  const says = `${entries.length} entries of ${of}, ${weeks[0] ?? 'no week'} to ${weeks.at(-1) ?? 'none'}.`;
  return { holds: true, says, entries };
}
