import { useEffect, useState } from 'preact/hooks';
import type { ShownGroup } from '../../../audit/group-layers';
import type { RollUpRow } from '../../../audit/roll-up';
import type { Result } from '../../../model/result';
import type { GroupChoice, GroupsServices } from './groups-props';

interface Answered {
  key: string;
  /** What it was counted beside. */
  rows: readonly RollUpRow[];
  answer: Result<ShownGroup[]>;
}

/** The chosen breakdown; undefined while it is counted, or where none is chosen. */
export function useGroups(
  services: GroupsServices,
  rows: readonly RollUpRow[] | undefined,
  choice: GroupChoice | undefined,
): Result<ShownGroup[]> | undefined {
  const [read, setRead] = useState<Answered>();
  const key = `${choice?.by} ${choice?.block}`;
  useEffect(() => {
    if (!choice || !rows) return;
    let isWanted = true;
    const { by, block } = choice;
    void services.read({ rows, by, block }).then((answer) => {
      if (isWanted) setRead({ key, rows, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [key, rows]);
  // Counts of before a file was taken in are not shown again, were it for a moment.
  return choice && read?.key === key && read.rows === rows ? read.answer : undefined;
}
