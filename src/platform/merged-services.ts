import { askBackground } from './ask-background';
import { worker } from './groups-services';
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
    return scope.ok ? worker.ask('workstations', null) : scope;
  },
  async drop() {
    const scope = await askBackground('merge-scope', {});
    return scope.ok ? worker.ask('drop-workstations', null) : scope;
  },
};
