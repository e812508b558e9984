import { useId, useState } from 'preact/hooks';
import { hygiene } from './field-hygiene';

interface Props {
  label: string;
  value: string;
  onInput(value: string): void;
  /** Enter in the field, where one passphrase is all there is to give. */
  onEnter?(): void;
}

/**
 * A passphrase: never remembered by the browser, shown only while its owner wants to see it. No form and
 * no name: nothing for a browser to remember or to offer (hazard H12).
 */
export function SecretField({ label, value, onInput, onEnter }: Props) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const shared = {
    id,
    value,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.isComposing) onEnter?.();
    },
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
