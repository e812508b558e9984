import { useId, useState } from 'preact/hooks';
import { hygiene } from './field-hygiene';

interface Props {
  label: string;
  value: string;
  onInput(value: string): void;
}

/** A passphrase: never remembered by the browser, shown only while its owner wants to see it. */
export function SecretField({ label, value, onInput }: Props) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const shared = {
    id,
    value,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="secret">
        {shown ? (
          <input type="text" {...hygiene} {...shared} />
        ) : (
          <input type="password" {...hygiene} {...shared} />
        )}
        <button
          type="button"
          class="show"
          aria-pressed={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
        </button>
      </span>
    </div>
  );
}
