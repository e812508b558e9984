import { useRef, useState } from 'preact/hooks';
import { formatMoment } from '../../../model/dates';
import type { Result } from '../../../model/result';
import { hygiene } from '../../parts/field-hygiene';
import { SecretField } from '../../parts/SecretField';
import { useLongWork } from '../records/use-long-work';
import { entries, number } from '../records/verification-words';
import { WorkBar } from '../records/WorkBar';
import type { MergedServices, MergedStanding, TakenFile } from './merged-props';
import { OldColumns } from './OldColumns';

interface Props {
  services: MergedServices;
  /** What is in; absent until it is read. */
  known: Result<MergedStanding> | undefined;
  timeZone: string;
  now: number;
  /** The counts have changed. */
  onTaken(): void;
}

/** A computer that sent nothing for so long is pointed out: its weeks look emptier than they were. */
const QUIET_DAYS = 28;
const DAY_MS = 86_400_000;

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
        <Taken
          files={task.result.value}
          confirmed={confirmed}
          onConfirm={(mark) => setConfirmed([...confirmed, mark])}
        />
      )}
      {known && !known.ok && <p>{known.message}</p>}
      {known?.ok && known.value.computers.length > 0 && (
        <>
          <table>
            <caption class="out-of-sight">Computers whose files were taken in</caption>
            <thead>
              <tr>
                <th scope="col">Computer</th>
                <th scope="col">Its key</th>
                <th scope="col">Entries up to</th>
                <th scope="col">Last entry</th>
              </tr>
            </thead>
            <tbody>
              {known.value.computers.map((each) => (
                <tr key={each.generation}>
                  <th scope="row">{each.generation.slice(0, 8)}</th>
                  <td class="key-mark">{each.mark}</td>
                  <td>
                    {number(each.head.seq)}
                    {each.gaps.length > 0 && `, ${sayMissing(each.gaps)}`}
                  </td>
                  <td>
                    {formatMoment(each.lastAt, timeZone)}
                    {now - each.lastAt > QUIET_DAYS * DAY_MS && (
                      <strong> Nothing since: ask for its file.</strong>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
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

function Taken(props: {
  files: readonly TakenFile[];
  confirmed: readonly string[];
  onConfirm(mark: string): void;
}) {
  const others = props.files.filter(({ state }) => state === 'other-key');
  return (
    <>
      <p role="status">{sayIn(props.files)}</p>
      <ul>
        {props.files.map(({ name, state, words }) => (
          <li key={name}>
            <strong>{name}</strong>: {SAID[state]} {state !== 'other-key' && words}
          </li>
        ))}
      </ul>
      {others.map(({ name, words, mark = '' }) => (
        <div key={name} class="slip stack" role="alert">
          <p>
            <strong>{name}: another key.</strong> {words}
          </p>
          {props.confirmed.includes(mark) ? (
            <p>Noted. Type the passphrase and take the file in again.</p>
          ) : (
            <button
              type="button"
              class="button"
              data-kind="secondary"
              onClick={() => props.onConfirm(mark)}
            >
              That Desk shows {mark}
            </button>
          )}
        </div>
      ))}
    </>
  );
}

const SAID = {
  taken: 'taken in.',
  already: 'here already, nothing changed.',
  refused: 'not taken in.',
  'other-key': 'not taken in: another key, see below.',
  stopped: 'not taken in: stopped before it was done.',
};

const sayMissing = (gaps: readonly { from: number; to: number }[]): string =>
  `${entries(gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0))} missing`;

/** How many are in, and what to do about the rest. */
function sayIn(files: readonly TakenFile[]): string {
  const isIn = ({ state }: TakenFile) => state === 'taken' || state === 'already';
  const done = files.filter(isIn).length;
  const left = files.filter(({ state }) => state === 'stopped').length;
  return [
    `${done} of ${files.length} ${files.length === 1 ? 'file is' : 'files are'} in.`,
    ...(left > 0
      ? [
          `${left} stopped: type the passphrase and take them all in again, nothing is counted twice.`,
        ]
      : []),
  ].join(' ');
}
