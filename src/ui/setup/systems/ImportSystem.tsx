import { useState } from 'preact/hooks';
import { hygiene } from '../../parts/field-hygiene';
import { checkStored } from './check-stored';
import { readSystemFiles } from './imported-file';
import type { SystemsServices } from './systems-props';

interface ImportSystemProps {
  services: SystemsServices;
  onSaved(): void;
}

/** A description from a file, put in force only where its own pages read. */
export function ImportSystem({ services, onSaved }: ImportSystemProps) {
  const [words, setWords] = useState<readonly string[]>([]);

  async function bring(list: FileList | null): Promise<void> {
    const given = await Promise.all(
      [...(list ?? [])].map(async (file) => ({ name: file.name, text: await file.text() })),
    );
    if (given.length === 0) return;
    const read = readSystemFiles(given);
    if (!read.ok) return setWords([read.message]);
    const { description, pages } = read.value;
    const checked = checkStored(description, pages, services.readStored);
    if (!checked.ok) return setWords(checked.message.split('\n'));
    const kept = await services.keepSystem(description, pages);
    if (!kept.ok) return setWords([kept.message]);
    const { title, version } = checked.value;
    setWords([
      `${title}, version ${version}, is in force on this computer. Load the record again.`,
    ]);
    onSaved();
  }

  return (
    <div class="field stack">
      <label for="import-system">Bring a description from a file</label>
      <span class="quiet" id="import-system-hint">
        The .json file, and the stored .html pages that belong to it where they are not inside it.
      </span>
      <input
        {...hygiene}
        id="import-system"
        type="file"
        multiple
        accept=".json,.html"
        aria-describedby="import-system-hint"
        onChange={(event) => {
          const input = event.currentTarget;
          void bring(input.files).then(() => (input.value = ''));
        }}
      />
      <ul class="said" role="status">
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
