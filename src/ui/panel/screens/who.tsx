import { useState } from 'preact/hooks';
import { parseDate } from '../../../model/dates';
import { parseNhsNumber } from '../../../model/nhs-number';
import { Choices } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import type { Panel } from '../use-panel';

/** Beside a system that cannot be read, a letter needs to be told who it is about, from the record. */
export function Who({ panel }: { panel: Panel }) {
  const kept = panel.draft?.patient;
  const [name, setName] = useState(kept?.name ?? '');
  const [born, setBorn] = useState(kept?.dob ?? '');
  const [number, setNumber] = useState(kept?.nhsNumber ?? '');
  const done = () => {
    const dob = parseDate(born, 'day-first');
    const nhsNumber = number.trim() ? parseNhsNumber(number) : undefined;
    if (!name.trim()) return panel.say('Write the name as the record shows it.');
    if (!dob) return panel.say('Write the date of birth with its year, for example 2 Mar 1984.');
    if (number.trim() && !nhsNumber)
      return panel.say('That NHS number has a wrong digit. Check it.');
    panel.update({ patient: { name, dob, ...(nhsNumber ? { nhsNumber } : {}) } });
    panel.go('bundle');
    panel.say('Kept. Now write the letter.');
  };
  return (
    <>
      <h1>Who is the letter about?</h1>
      <p class="quiet">From the record in front of you. Kept until the browser closes.</p>
      <TextField label="Name, family name first" most={200} value={name} onInput={setName} />
      <TextField label="Date of birth" most={20} value={born} onInput={setBorn} />
      <TextField label="NHS number, if shown" most={20} value={number} onInput={setNumber} />
      <Choices label="Who" choices={[{ key: '1', label: 'Done', onChoose: done }]} />
    </>
  );
}
