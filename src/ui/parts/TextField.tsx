import { useId } from 'preact/hooks';
import { hygiene } from './field-hygiene';

interface TextFieldProps {
  label: string;
  value: string;
  /** As many characters as are kept; the field takes no more, and says so when it is full. */
  most: number;
  rows?: number;
  hint?: string | undefined;
  onInput(value: string): void;
}

/** One text field, with a label and what helps to fill it in. */
export function TextField({ label, value, most, rows, hint, onInput }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    maxLength: most,
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
      {rows ? (
        <textarea rows={rows} {...hygiene} {...shared} />
      ) : (
        <input type="text" {...hygiene} {...shared} />
      )}
      {value.length >= most && (
        <span class="notice" role="status">
          Full: the first {most} characters are kept.
        </span>
      )}
    </div>
  );
}
