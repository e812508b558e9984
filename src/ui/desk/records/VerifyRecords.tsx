import { useState } from 'preact/hooks';
import { readAnchor } from '../../../audit/anchor';
import { TextField } from '../../parts/TextField';
import type { Verification } from '../../../audit/verification';
import type { RecordsServices } from './records-props';
import { useLongWork } from './use-long-work';
import { sayClockJump, sayVerification } from './verification-words';
import { WorkBar } from './WorkBar';

interface Props {
  services: RecordsServices;
  timeZone: string;
  again(): void;
}

/** Looks at every link, against an earlier printed anchor where one is typed. */
export function VerifyRecords({ services, timeZone, again }: Props) {
  const [typed, setTyped] = useState('');
  const [slip, setSlip] = useState('');
  const [against, setAgainst] = useState<number>();
  const task = useLongWork<Verification>();

  const verify = async () => {
    const anchor = typed.trim() ? readAnchor(typed) : undefined;
    setSlip(anchor && !anchor.ok ? anchor.message : '');
    if (anchor && !anchor.ok) return task.clear();
    setAgainst(anchor?.value.seq);
    await task.start((work) => services.verify(anchor?.value, work));
    again();
  };

  return (
    <div class="stack">
      <div class="on-screen">
        <TextField
          label="Anchor of an earlier printed sheet"
          most={4000}
          hint="If you have one. Spaces and capitals do not matter"
          value={typed}
          onInput={setTyped}
        />
      </div>
      {slip && (
        <p class="slip" role="alert">
          <strong>Not verified.</strong> {slip}
        </p>
      )}
      {task.progress ? (
        <WorkBar label="Verifying" progress={task.progress} onStop={task.stop} />
      ) : (
        <div class="desk-actions on-screen">
          <button type="button" class="button" onClick={() => void verify()}>
            Verify
          </button>
        </div>
      )}
      {task.result && !task.result.ok && (
        <div class="notice" role="alert">
          <h3>Not verified</h3>
          <p>{task.result.message}</p>
        </div>
      )}
      {task.result?.ok && <Found found={task.result.value} against={against} zone={timeZone} />}
    </div>
  );
}

function Found(props: { found: Verification; against: number | undefined; zone: string }) {
  const { found, against, zone } = props;
  const said = sayVerification(found, against);
  return (
    <>
      <div class="verdict" data-state={said.state} role="status">
        <h3>
          <span aria-hidden="true">{said.state === 'holds' ? '✓' : '✕'}</span> {said.title}
        </h3>
        {said.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Listed
        title="The clock jumped"
        why="Times are kept as they were stamped and never corrected; the order is by number."
        items={found.clockJumps.map((jump) => sayClockJump(jump, zone))}
      />
      <Listed
        title="Counts and lists that are not what the entries come to"
        why="They are left as they are. Tell whoever looks after Sidenote before using them."
        items={found.differing.map((key) => key.split('|').filter(Boolean).join(' · '))}
      />
    </>
  );
}

/** At most twenty; a clock that jumps all day is one finding. */
function Listed({ title, why, items }: { title: string; why: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <p>{why}</p>
      <ul>
        {items.slice(0, 20).map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {items.length > 20 && <p>And {items.length - 20} more.</p>}
    </div>
  );
}
