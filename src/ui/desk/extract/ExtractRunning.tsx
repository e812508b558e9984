import type { ExtractState } from '../../../audit/extract/extract-work';
import type { ExtractServices } from './extract-props';
import { FileField } from './FileField';

interface Props {
  state: Extract<ExtractState, { at: 'running' }>;
  services: ExtractServices;
}

/** How far it is; it goes on while the Desk is covered, and may be paused, ended, or given the file again. */
export function ExtractRunning({ state, services }: Props) {
  const { done, of, rows, isPaused, stopped, name } = state;
  const percent = of > 0 ? Math.floor((100 * done) / of) : 0;
  return (
    <section class="card stack" aria-labelledby="extract-running">
      <h2 id="extract-running">{isPaused ? 'Paused' : 'Reading'}</h2>
      <progress aria-label="Read so far" max={of} value={done} />
      <p role="status">
        {percent}%, {rows.toLocaleString('en-GB')} rows
      </p>
      {stopped !== undefined && (
        <>
          <p class="slip" role="alert">
            {stopped} What was read so far is still counted.
          </p>
          <FileField label={`Choose ${name} again`} onFile={services.useAgain} />
        </>
      )}
      <div class="desk-actions">
        {isPaused ? (
          stopped === undefined && (
            <button type="button" class="button" onClick={services.goOn}>
              Go on
            </button>
          )
        ) : (
          <button type="button" class="button" onClick={services.pause}>
            Pause
          </button>
        )}
        <button type="button" class="button" data-kind="secondary" onClick={services.clear}>
          Stop and forget
        </button>
      </div>
    </section>
  );
}
