import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Result } from '../../../model/result';
import { SecretField } from '../../parts/SecretField';
import type { LongWork } from './records-props';
import { useLongWork } from './use-long-work';
import { WorkBar } from './WorkBar';

interface Props<T> {
  /** What the button says. */
  press: string;
  /** Makes one sealed file, handed to the browser as a download. */
  save(passphrase: string, work: LongWork): Promise<Result<T>>;
  /** `1,204 entries`: what is in the file. */
  say(saved: T): string;
  /** The lead has seen the file where it belongs; answers why that could not be noted, where it was not. */
  confirm(saved: T): Promise<string | undefined>;
  /** Said beneath, e.g. what was noted. */
  children?: ComponentChildren;
}

/** A passphrase twice, a file, and a person's word that the file is where it belongs. */
export function SealForm<T>({ press, save, say, confirm, children }: Props<T>) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [slip, setSlip] = useState<{ head: string; words: string }>();
  const task = useLongWork<T>();

  const start = async () => {
    const wrong = first === second ? '' : 'The two are not the same. Type both again.';
    setSlip(wrong ? { head: 'Not exported.', words: wrong } : undefined);
    if (wrong) return;
    const saved = await task.start((work) => save(first, work));
    if (saved?.ok) [setFirst, setSecond].forEach((set) => set(''));
  };
  const done = async (saved: T) => {
    const wrong = await confirm(saved);
    setSlip(wrong === undefined ? undefined : { head: 'Not noted.', words: wrong });
    if (wrong === undefined) task.clear();
  };

  return (
    <>
      <SecretField label="Passphrase" value={first} onInput={setFirst} />
      <SecretField label="The same again" value={second} onInput={setSecond} />
      {slip && (
        <p class="slip" role="alert">
          <strong>{slip.head}</strong> {slip.words}
        </p>
      )}
      {task.progress ? (
        <WorkBar label="Exporting" progress={task.progress} onStop={task.stop} />
      ) : (
        <div class="desk-actions">
          <button type="button" class="button" data-kind="secondary" onClick={() => void start()}>
            {press}
          </button>
        </div>
      )}
      {task.result && !task.result.ok && (
        <p class="slip" role="alert">
          <strong>Not exported.</strong> {task.result.message}
        </p>
      )}
      {task.result?.ok && (
        <Saved words={say(task.result.value)} value={task.result.value} onConfirm={done} />
      )}
      {children}
    </>
  );
}

/** The browser says nothing of where a download went; a person looks before anything may be removed. */
function Saved<T>(props: { words: string; value: T; onConfirm(value: T): Promise<void> }) {
  return (
    <div class="notice" role="status">
      <p>{props.words} written to a file. Move it to its place, and look that it is there.</p>
      <button
        type="button"
        class="button"
        data-kind="secondary"
        onClick={() => void props.onConfirm(props.value)}
      >
        It is there
      </button>
    </div>
  );
}
