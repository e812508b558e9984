import { useId } from 'preact/hooks';
import { hygiene } from '../../parts/field-hygiene';

/** One file from this computer; the same one can be chosen twice. */
export function FileField({ label, onFile }: { label: string; onFile(file: File): void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...hygiene}
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.ndjson,.jsonl,text/csv,application/x-ndjson"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
