import { useEffect, useState } from 'preact/hooks';
import type { ShownGroup } from '../../../audit/group-layers';
import type { RollUpRow } from '../../../audit/roll-up';
import type { Result } from '../../../model/result';
import type { GroupChoice, GroupsServices } from './groups-props';

/** The chosen breakdown; undefined while it is counted, or where none is chosen. */
export function useGroups(
  services: GroupsServices,
  rows: readonly RollUpRow[] | undefined,
  choice: GroupChoice | undefined,
): Result<ShownGroup[]> | undefined {
  const [read, setRead] = useState<{ key: string; answer: Result<ShownGroup[]> }>();
  const key = `${choice?.by} ${choice?.block}`;
  useEffect(() => {
    if (!choice || !rows) return;
    let isWanted = true;
    const { by, block } = choice;
    void services.read({ rows, by, block }).then((answer) => {
      if (isWanted) setRead({ key, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [key, rows]);
  return choice && read?.key === key ? read.answer : undefined;
}
