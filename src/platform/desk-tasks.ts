import type { GroupDimension, ShownGroup } from '../audit/group-layers';
import { ok, type Result } from '../model/result';
import { makeGroups, type BlockGroups, type GroupsAsked } from './groups/read-groups';
import { dropWorkstations, listWorkstations, readMergedColumns } from './stores/merged';
import { exportOldColumns, type OldColumnsFile } from './merged/old-columns-file';
import { takeFiles } from './merged/take-files';
import { keyMark } from './keys/signature';
import { removeExported } from './stores/old-columns';
import { readOwnColumns } from './stores/read-only';

/** `at` names the moment: the columns are read once for it, and again for another. */
interface GroupsRequest extends GroupsAsked {
  at: number;
  by: GroupDimension;
}

let held: { key: string; groups: BlockGroups } | undefined;

/** What the Desk's worker does, off the page's own thread. */
export const deskTasks = {
  async groups({ at, by, ...asked }: GroupsRequest): Promise<Result<ShownGroup[]>> {
    const key = `${at} ${asked.block}`;
    if (held?.key !== key) {
      const read = await readOwnColumns();
      if (!read.ok) return read;
      const chunks = [...read.value.chunks, ...(await readMergedColumns())];
      held = { key, groups: makeGroups(chunks, asked) };
    }
    return held.groups(by);
  },
  'take-files': takeFiles,
  'export-old-columns': exportOldColumns,
  async 'remove-exported'({ before, exported }: OldColumnsFile) {
    return ok(await removeExported(before, exported));
  },
  async workstations({ keepWeeks }: { keepWeeks: number }) {
    const list = await listWorkstations(keepWeeks);
    return ok(
      await Promise.all(
        list.map(async ({ key, ...each }) => ({ ...each, mark: await keyMark(key) })),
      ),
    );
  },
  async 'drop-workstations'(_request: null) {
    await dropWorkstations();
    return ok(null);
  },
};
export type DeskTasks = typeof deskTasks;
