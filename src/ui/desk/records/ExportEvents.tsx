import { useState } from 'preact/hooks';
import type { RecordsStanding } from '../../../audit/records-standing';
import { SecretField } from '../../parts/SecretField';
import type { RecordsServices } from './records-props';
import { sayRemoval } from './removal-words';
import { useLongWork } from './use-long-work';
import { entries } from './verification-words';
import { WorkBar } from './WorkBar';

interface Props {
  services: RecordsServices;
  standing: RecordsStanding;
  timeZone: string;
  again(): void;
}

/** The single events as one sealed file, and what the schedule removes. The passphrase stays on this page. */
export function ExportEvents({ services, standing, timeZone, again }: Props) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [slip, setSlip] = useState('');
  const [kept, setKept] = useState('');
  const task = useLongWork<{ events: number; upTo: number }>();

  const save = async () => {
    const wrong = first === second ? '' : 'The two are not the same. Type both again.';
    setSlip(wrong);
    setKept('');
    if (wrong) return;
    const saved = await task.start((work) => services.exportEvents(first, work));
    if (saved?.ok) [setFirst, setSecond].forEach((set) => set(''));
  };
  const confirm = async (upTo: number) => {
    const confirmed = await services.confirmExport(upTo);
    setKept(confirmed.ok ? `Noted: entries up to ${upTo} are exported.` : confirmed.message);
    if (!confirmed.ok) return;
    task.clear();
    again();
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
          <SecretField label="Passphrase" value={first} onInput={setFirst} />
          <SecretField label="The same again" value={second} onInput={setSecond} />
          {slip && (
            <p class="slip" role="alert">
              <strong>Not exported.</strong> {slip}
            </p>
          )}
          {task.progress ? (
            <WorkBar label="Exporting" progress={task.progress} onStop={task.stop} />
          ) : (
            <div class="desk-actions">
              <button
                type="button"
                class="button"
                data-kind="secondary"
                onClick={() => void save()}
              >
                Export entries
              </button>
            </div>
          )}
          {task.result && !task.result.ok && (
            <p class="slip" role="alert">
              <strong>Not exported.</strong> {task.result.message}
            </p>
          )}
          {task.result?.ok && (
            <Saved {...task.result.value} onConfirm={(upTo) => void confirm(upTo)} />
          )}
          {kept && <p role="status">{kept}</p>}
        </div>
      </details>
    </div>
  );
}

/** The browser says nothing of where a download went; a person looks before anything may be removed. */
function Saved(props: { events: number; upTo: number; onConfirm(upTo: number): void }) {
  return (
    <div class="notice" role="status">
      <p>
        {entries(props.events)} written to a file. Move it to its place, and look that it is there.
      </p>
      <button
        type="button"
        class="button"
        data-kind="secondary"
        onClick={() => props.onConfirm(props.upTo)}
      >
        It is there
      </button>
    </div>
  );
}
