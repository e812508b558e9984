import {
  writeColumnsHeader,
  writeColumnsLine,
  type ComputerColumns,
} from '../../audit/columns/columns-file';
import { fail, ok, type Result } from '../../model/result';
import { sealText } from '../sealed-export';
import { readOldColumns } from '../stores/old-columns';
import type { LongWork } from '../worker-tasks';

/** What a file is of, and so what may go once it is in its place. */
export interface OldColumnsFile {
  /** ISO week; every entry is of an earlier one. */
  before: string;
  exported: Pick<ComputerColumns, 'generation' | 'seq'>[];
}

interface Asked {
  keepWeeks: number;
  site: string;
  passphrase: string;
}

/** Columns of other computers that are old enough to go, as one sealed file; nothing goes by this. */
export async function exportOldColumns(
  { keepWeeks, site, passphrase }: Asked,
  work: LongWork,
): Promise<Result<OldColumnsFile & { text: string }>> {
  const old = await readOldColumns(keepWeeks);
  if (!old || old.computers.length === 0) return NOTHING;
  const { before, computers } = old;
  const lines = [writeColumnsHeader({ site, before, computers: computers.length })];
  for (const [i, each] of computers.entries()) {
    if (work.signal.aborted) return STOPPED;
    work.tell(i, computers.length);
    lines.push(writeColumnsLine(each));
  }
  const sealed = await sealText(lines.join('\n'), passphrase);
  if (!sealed.ok) return sealed;
  const exported = computers.map(({ generation, seq }) => ({ generation, seq }));
  return ok({ before, exported, text: sealed.value });
}

const NOTHING = fail('nothing', 'Nothing is old enough to go, so there is no file.');
const STOPPED = fail('stopped', 'Stopped.');
