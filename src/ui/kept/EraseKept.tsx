import { useState } from 'preact/hooks';
import { TextField } from '../parts/TextField';
import { useAnswer } from '../parts/use-answer';
import type { KeptServices } from './kept-props';

const WORD = 'remove';

/** Asked twice, the second time by a typed word, for nothing brings it back. */
export function EraseKept({ services }: { services: KeptServices }) {
  const [sure, setSure] = useState(false);
  const [typed, setTyped] = useState('');
  const { said, busy, act } = useAnswer('Removed. Nothing that identifies anybody is kept here.');
  const erase = () =>
    void act(async () => {
      const answer = await services.eraseKept();
      if (answer.ok) setSure(false);
      setTyped('');
      return answer;
    });
  return (
    <div class="stack">
      <p>
        Drafts, put-off checks and whatever else is sealed here go for good, and open letters close.
        The counts stay: they name nobody. Hand over first what is not yet in the record.
      </p>
      {sure ? (
        <>
          <TextField
            label={`Type “${WORD}” to go on`}
            most={20}
            hint="There is no way back"
            value={typed}
            onInput={setTyped}
          />
          <p class="kept-actions">
            <button
              type="button"
              class="button"
              disabled={busy || typed.trim().toLowerCase() !== WORD}
              onClick={erase}
            >
              Remove it all now
            </button>
            <button
              type="button"
              class="button"
              data-kind="secondary"
              onClick={() => setSure(false)}
            >
              Keep it
            </button>
          </p>
        </>
      ) : (
        <p>
          <button type="button" class="button" data-kind="secondary" onClick={() => setSure(true)}>
            Remove everything kept …
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
