import type { TakenFile } from './merged-props';

/** What became of each file that was chosen, and what to do about those that are not in. */
export function TakenFiles(props: {
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
