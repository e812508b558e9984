import { useId } from 'preact/hooks';

interface TextFieldProps {
  label: string;
  value: string;
  rows?: number;
  hint?: string;
  onInput(value: string): void;
}

/**
 * One text field. Cloud spell-check, form history and translation are off on every one of them
 * (hazards H12 and H14).
 */
export function TextField({ label, value, rows, hint, onInput }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    spellcheck: false,
    autocomplete: 'off',
    translate: false,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="quiet" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {rows ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
    </div>
  );
}
