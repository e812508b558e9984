import { useState } from 'preact/hooks';
import type { RecordsStanding } from '../../../audit/records-standing';
import type { RecordsServices } from './records-props';
import { sayRemoval } from './removal-words';
import { SealForm } from './SealForm';
import { entries } from './verification-words';

interface Props {
  services: RecordsServices;
  standing: RecordsStanding;
  timeZone: string;
  again(): void;
}

/** The single events as one sealed file, and what the schedule removes. The passphrase stays on this page. */
export function ExportEvents({ services, standing, timeZone, again }: Props) {
  const [kept, setKept] = useState('');
  const confirm = async ({ upTo }: { upTo: number }) => {
    const confirmed = await services.confirmExport(upTo);
    if (!confirmed.ok) return confirmed.message;
    setKept(`Noted: entries up to ${upTo} are exported.`);
    again();
    return undefined;
  };

  return (
    <div class="stack removal">
      <h3>What is removed, and export</h3>
      <p>{sayRemoval(standing, timeZone)}</p>
      <details class="on-screen">
        <summary>Export the entries as a sealed file</summary>
        <div class="stack">
          <p>
            Ids, codes and times alone can still single out a person at a small site. So the file is
            sealed by a passphrase. Without it nobody can open the file, and it is kept nowhere.
          </p>
          {standing.keyMark && (
            <p>
              The file is signed by this computer. Its key is{' '}
              <strong class="key-mark">{standing.keyMark}</strong>: whoever takes the file in
              compares it.
            </p>
          )}
          <SealForm<{ events: number; upTo: number }>
            press="Export entries"
            save={(passphrase, work) => {
              setKept('');
              return services.exportEvents(passphrase, work);
            }}
            say={({ events }) => entries(events)}
            confirm={confirm}
          >
            {kept && <p role="status">{kept}</p>}
          </SealForm>
        </div>
      </details>
    </div>
  );
}
