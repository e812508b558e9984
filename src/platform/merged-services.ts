import { ok } from '../model/result';
import { askBackground } from './ask-background';
import { worker } from './groups-services';
import type { OldColumnsFile } from './merged/old-columns-file';
import { saveFile } from './save-file';
import type { LongWork } from './worker-tasks';

/** The Desk's door to other computers' files; they are opened and read in its worker. */
export const mergedServices = {
  async take(
    files: readonly File[],
    passphrase: string,
    confirmed: readonly string[],
    work: LongWork,
  ) {
    const scope = await askBackground('merge-scope', {});
    if (!scope.ok) return scope;
    return worker.ask('take-files', { files, passphrase, confirmed, ...scope.value }, work);
  },
  async list() {
    const scope = await askBackground('merge-scope', {});
    if (!scope.ok) return scope;
    const { keepWeeks, exportFirst } = scope.value;
    const list = await worker.ask('workstations', { keepWeeks });
    return list.ok ? ok({ keepWeeks, exportFirst, computers: list.value }) : list;
  },
  async drop() {
    const scope = await askBackground('merge-scope', {});
    return scope.ok ? worker.ask('drop-workstations', null) : scope;
  },
  /** One sealed file of what is old enough to go, handed to the browser as a download. */
  async exportOld(passphrase: string, work: LongWork) {
    const scope = await askBackground('merge-scope', {});
    if (!scope.ok) return scope;
    const { keepWeeks, site } = scope.value;
    const made = await worker.ask('export-old-columns', { keepWeeks, site, passphrase }, work);
    if (!made.ok) return made;
    const { text, ...file } = made.value;
    saveFile(`counts-before-${file.before}.txt`, text, 'text/plain;charset=utf-8');
    return ok(file);
  },
  /** The lead has seen the file where it belongs: what it is of goes. */
  async removeExported(file: OldColumnsFile) {
    const scope = await askBackground('merge-scope', {});
    return scope.ok ? worker.ask('remove-exported', file) : scope;
  },
};
