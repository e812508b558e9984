import { number } from './verification-words';

/** How far long work is, with the way to stop it. */
export function WorkBar(props: {
  label: string;
  progress: { done: number; of: number };
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
      <button type="button" class="button" data-kind="secondary" onClick={props.onStop}>
        Stop
      </button>
    </div>
  );
}
