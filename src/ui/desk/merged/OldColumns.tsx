import { useState } from 'preact/hooks';
import { SealForm } from '../records/SealForm';
import { sayOldColumns } from './merged-words';
import type { MergedServices, MergedStanding, OldColumnsFile } from './merged-props';

interface Props {
  services: MergedServices;
  standing: MergedStanding;
  /** Something of it is gone. */
  onGone(): void;
}

/** What is removed of other computers and when, and where the site asks for it an export before. */
export function OldColumns({ services, standing, onGone }: Props) {
  const [gone, setGone] = useState('');
  const isHeld = standing.exportFirst && standing.computers.some(({ hasOld }) => hasOld);
  const confirm = async (file: OldColumnsFile) => {
    const removed = await services.removeExported(file);
    if (!removed.ok) return removed.message;
    setGone(`Removed: counts by group before ${file.before}. The weekly counts stay.`);
    onGone();
    return undefined;
  };
  return (
    <div class="stack removal">
      <h3>What is removed of them</h3>
      <p>{sayOldColumns(standing)}</p>
      {gone && <p role="status">{gone}</p>}
      {isHeld && (
        <details>
          <summary>Export what is old as a sealed file</summary>
          <div class="stack">
            <p>
              Small counts of a small site can single out a person. So the file is sealed by a
              passphrase. Without it nobody can open the file, and it is kept nowhere.
            </p>
            <SealForm
              press="Export old counts"
              save={services.exportOld}
              say={({ exported }) => `Old counts of ${computers(exported.length)}`}
              confirm={confirm}
            />
          </div>
        </details>
      )}
    </div>
  );
}

const computers = (count: number): string => (count === 1 ? '1 computer' : `${count} computers`);
