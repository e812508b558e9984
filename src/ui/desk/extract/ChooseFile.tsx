import { useState } from 'preact/hooks';
import { FileField } from './FileField';

interface Props {
  isLooking: boolean;
  problem: string | undefined;
  onFile(file: File): void;
}

/** A file by keyboard, by pointer, or dropped; what happens to it is said before it is chosen. */
export function ChooseFile({ isLooking, problem, onFile }: Props) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      class="card stack extract-drop"
      data-over={isOver ? '' : undefined}
      aria-labelledby="extract-choose"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <h2 id="extract-choose">Choose an extract</h2>
      <p>
        One row for each attendance: when they came, and the complaint or note. Leave out names and
        addresses.
      </p>
      <p class="quiet">It is read on this computer alone. Nothing of it is sent or kept.</p>
      <FileField label="CSV or JSON lines, or drop it here" onFile={onFile} />
      {isLooking && <p role="status">Looking at the columns…</p>}
      {problem !== undefined && (
        <p class="slip" role="alert">
          <strong>Not read.</strong> {problem}
        </p>
      )}
    </section>
  );
}
