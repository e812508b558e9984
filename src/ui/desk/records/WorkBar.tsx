import { number } from './verification-words';

/** How far long work is, with the way to stop it. */
export function WorkBar(props: {
  label: string;
  progress: { done: number; of: number };
  /** Stop was pressed; the work ends at its next safe place. */
  isStopping?: boolean;
  onStop(): void;
}) {
  const { done, of } = props.progress;
  return (
    <div class="work" role="status">
      <span>
        {props.label}
        {of > 0 ? ` ${number(done)} of ${number(of)}` : '…'}
      </span>
      <progress aria-label={props.label} {...(of > 0 ? { max: of, value: done } : {})} />
      <button
        type="button"
        class="button"
        data-kind="secondary"
        disabled={props.isStopping ?? false}
        onClick={props.onStop}
      >
        {props.isStopping ? 'Stopping…' : 'Stop'}
      </button>
    </div>
  );
}
