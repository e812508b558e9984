import { useId } from 'preact/hooks';
import { hygiene } from './field-hygiene';

interface OneOfProps<T extends string> {
  legend: string;
  options: readonly (readonly [value: T, words: string])[];
  /** Undefined: nothing chosen yet, which is not an answer. */
  value: T | undefined;
  onChange(value: T): void;
}

/** One of a few, as radio buttons with room for a thumb. */
export function OneOf<T extends string>({ legend, options, value, onChange }: OneOfProps<T>) {
  const name = useId();
  return (
    <fieldset class="field allowed beside">
      <legend>{legend}</legend>
      {options.map(([each, words]) => (
        <label key={each}>
          <input
            type="radio"
            {...hygiene}
            name={name}
            checked={value === each}
            onChange={() => onChange(each)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
