import { useId } from 'preact/hooks';
import { hygiene } from './field-hygiene';

export interface SelectGroup {
  label: string;
  options: readonly { value: string; words: string }[];
}

interface SelectFieldProps {
  label: string;
  groups: readonly SelectGroup[];
  /** Empty: nothing chosen yet. */
  value: string;
  onChange(value: string): void;
}

/** One of many: the browser's own list, which a keyboard searches by its first letters. */
export function SelectField({ label, groups, value, onChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        {...hygiene}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">Choose</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.words}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
