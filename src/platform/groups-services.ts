import type { GroupDimension, ShownGroup } from '../audit/group-layers';
import type { RollUpRow } from '../audit/roll-up';
import type { Result } from '../model/result';
import { askBackground } from './ask-background';
import type { DeskTasks } from './desk-tasks';
import { taskWorker } from './worker-tasks';

/** One worker for the page. */
export const worker = taskWorker<DeskTasks>('/desk-worker.js');

/** Each set of rows is one moment: its breakdowns are worked out together, once. */
const moments = new WeakMap<readonly RollUpRow[], number>();
let last = 0;

/** The Desk's door to counts by group; whose may be counted is asked of the background each time. */
export const groupsServices = {
  async read(question: {
    rows: readonly RollUpRow[];
    by: GroupDimension;
    block: string;
  }): Promise<Result<ShownGroup[]>> {
    const { rows } = question;
    const allowed = await askBackground('count-scope', {});
    if (!allowed.ok) return allowed;
    const { exact, ...scope } = allowed.value;
    let at = moments.get(rows);
    if (at === undefined) moments.set(rows, (at = last += 1));
    return worker.ask('groups', { ...question, at, scope, exact });
  },
};
