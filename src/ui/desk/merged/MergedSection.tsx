import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../../model/result';
import { hygiene } from '../../parts/field-hygiene';
import { SecretField } from '../../parts/SecretField';
import { useLongWork } from '../records/use-long-work';
import { WorkBar } from '../records/WorkBar';
import type { MergedServices, MergedStanding, TakenFile } from './merged-props';
import { ComputerTable } from './ComputerTable';
import { OldColumns } from './OldColumns';
import { TakenFiles } from './TakenFiles';

interface Props {
  services: MergedServices;
  /** What is in; absent until it is read. */
  known: Result<MergedStanding> | undefined;
  timeZone: string;
  now: number;
  /** The counts have changed. */
  onTaken(): void;
}

/** Counts of several computers on one Desk: sealed export files, taken in one by one. */
export function MergedSection({ services, known, timeZone, now, onTaken }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [slip, setSlip] = useState('');
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const task = useLongWork<TakenFile[]>('keep');

  const take = async () => {
    const files = [...(input.current?.files ?? [])];
    setSlip(files.length === 0 ? 'Choose one or more files first.' : '');
    if (files.length === 0) return;
    await task.start((work) => services.take(files, passphrase, confirmed, work));
    setPassphrase('');
    onTaken();
  };
  const drop = async () => {
    await services.drop();
    onTaken();
  };

  return (
    <section class="card stack records on-screen" aria-labelledby="merged-title">
      <h2 id="merged-title">Other computers</h2>
      <p>
        Each computer counts for itself. Export its entries there, bring the file here, and its
        counts are added to this Desk. The file may come twice or late: nothing is counted twice.
      </p>
      <p>
        <strong>Take in all files first, then print or save.</strong> A page from before a file and
        one from after, side by side, can give a small number away. Hand out one of them alone.
      </p>
      <div class="field">
        <label for="merged-files">Sealed files</label>
        <input {...hygiene} id="merged-files" ref={input} type="file" multiple accept=".txt" />
      </div>
      <SecretField label="Their passphrase" value={passphrase} onInput={setPassphrase} />
      {slip && (
        <p class="slip" role="alert">
          <strong>Not taken in.</strong> {slip}
        </p>
      )}
      {task.progress ? (
        <WorkBar
          label="Taking in"
          progress={task.progress}
          isStopping={task.isStopping}
          onStop={task.stop}
        />
      ) : (
        <div class="desk-actions">
          <button type="button" class="button" data-kind="secondary" onClick={() => void take()}>
            Take in
          </button>
        </div>
      )}
      {task.result && !task.result.ok && (
        <p class="slip" role="alert">
          <strong>Not all was taken in.</strong> {task.result.message} The table below says which
          computers are in.
        </p>
      )}
      {task.result?.ok && (
        <TakenFiles
          files={task.result.value}
          confirmed={confirmed}
          onConfirm={(mark) => setConfirmed([...confirmed, mark])}
        />
      )}
      {known && !known.ok && <p>{known.message}</p>}
      {known?.ok && known.value.computers.length > 0 && (
        <>
          <ComputerTable computers={known.value.computers} timeZone={timeZone} now={now} />
          <OldColumns services={services} standing={known.value} onGone={onTaken} />
          <details>
            <summary>Remove all that was taken in</summary>
            <p>This Desk then shows this computer alone. The files can be taken in again.</p>
            <button type="button" class="button" data-kind="secondary" onClick={() => void drop()}>
              Remove
            </button>
          </details>
        </>
      )}
    </section>
  );
}
