import { useId, useState } from 'preact/hooks';
import { hygiene } from '../parts/field-hygiene';

interface GrowingTextProps {
  label: string;
  /** Shows the label beside the text; otherwise it is read out only. */
  labelled?: boolean;
  /** What it begins with. Later changes from outside are not taken: give it a new key instead. */
  text: string;
  maxLength: number;
  onInput(text: string): void;
}

/**
 * Text edited where it stands, as tall as its words: a hidden copy of the text in the same grid cell
 * gives it its height, at any zoom, without measuring. Cloud spell-check, form history and
 * translation are off (hazards H12 and H14).
 */
export function GrowingText({ label, labelled, text, maxLength, onInput }: GrowingTextProps) {
  const id = useId();
  const [value, setValue] = useState(text);
  return (
    <div class="growing" data-labelled={labelled ?? false}>
      <label for={id} class={labelled ? undefined : 'out-of-sight'}>
        {label}
      </label>
      <div class="growing-text">
        <span aria-hidden="true">{`${value} `}</span>
        <textarea
          id={id}
          rows={1}
          dir="auto"
          value={value}
          maxLength={maxLength}
          {...hygiene}
          onInput={(event) => {
            setValue(event.currentTarget.value);
            onInput(event.currentTarget.value);
          }}
        />
      </div>
    </div>
  );
}
