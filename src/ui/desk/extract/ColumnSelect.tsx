import { useId } from 'preact/hooks';
import { hygiene } from '../../parts/field-hygiene';

interface Props {
  label: string;
  columns: readonly { name: string; place: number }[];
  value: number | undefined;
  onChange(place: number | undefined): void;
}

/** One column of the file, by name and place, or none. */
export function ColumnSelect({ label, columns, value, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        {...hygiene}
        id={id}
        value={value === undefined ? '' : String(value)}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange(chosen === '' ? undefined : Number(chosen));
        }}
      >
        <option value="">None</option>
        {columns.map(({ name, place }) => (
          <option key={place} value={String(place)}>
            {name || 'No name'} (column {place + 1})
          </option>
        ))}
      </select>
    </div>
  );
}
