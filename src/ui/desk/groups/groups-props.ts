import type { GroupDimension, ShownGroup } from '../../../audit/group-layers';
import type { RollUpRow } from '../../../audit/roll-up';
import type { Result } from '../../../model/result';

/** What is asked of the columns; `rows` are the weekly counts of everyone together. */
export interface GroupsQuestion {
  rows: readonly RollUpRow[];
  by: GroupDimension;
  /** Id of a quarter or year (`calendar-block.ts`). */
  block: string;
}

export interface GroupsServices {
  read(question: GroupsQuestion): Promise<Result<ShownGroup[]>>;
}

/** One breakdown of one quarter or year, and of it one group alone. */
export interface GroupChoice {
  by: GroupDimension;
  block: string;
  only?: string;
}
