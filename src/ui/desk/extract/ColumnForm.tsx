import { useState } from 'preact/hooks';
import {
  findPlanProblems,
  isRefused,
  withDates,
  type ColumnPlan,
  type ColumnUse,
} from '../../../audit/extract/columns-of-extract';
import type { OpenedExtract } from '../../../audit/extract/opened-extract';
import { readExtractDate, type ExtractDateStyle } from '../../../audit/extract/read-date';
import { formatDate } from '../../../model/dates';
import { hygiene } from '../../parts/field-hygiene';
import { OneOf } from '../../parts/OneOf';
import { TextField } from '../../parts/TextField';
import { ColumnSelect } from './ColumnSelect';

interface Props {
  opened: OpenedExtract;
  newSeed(): number;
  onStart(plan: ColumnPlan, seed: number): void;
}

type SingleUse = Exclude<ColumnUse, 'text'>;

const USES: readonly (readonly [use: SingleUse, label: string])[] = [
  ['arrived', 'When they came'],
  ['patient', 'Patient number or key (to see who came again)'],
  ['age', 'Age in years'],
  ['enquiry', 'Whether somebody asked'],
];

/** Which column is which, as guessed, to be put right before anything is read. */
export function ColumnForm({ opened, newSeed, onStart }: Props) {
  const { header, dates } = opened;
  const [plan, setPlan] = useState(opened.plan);
  const [seed, setSeed] = useState(() => String(newSeed()));
  const usable = header
    .map((name, place) => ({ name, place }))
    .filter(({ name }) => !isRefused(name));
  const problems = findPlanProblems(header, plan);
  const isSeed = /^\d{1,9}$/.test(seed.trim());

  function choose(use: SingleUse, place: number | undefined): void {
    const { [use]: _before, ...rest } = plan;
    const chosen: ColumnPlan = place === undefined ? rest : { ...rest, [use]: place };
    setPlan(use === 'arrived' ? withDates(chosen, dates) : chosen);
  }

  return (
    <section class="card stack extract-columns" aria-labelledby="extract-columns">
      <h2 id="extract-columns">Is this right?</h2>
      {opened.notes.map((note) => (
        <p class="notice" key={note}>
          {note}
        </p>
      ))}
      {USES.map(([use, label]) => (
        <ColumnSelect
          key={use}
          label={label}
          columns={usable}
          value={plan[use]}
          onChange={(place) => choose(use, place)}
        />
      ))}
      <WordColumns plan={plan} usable={usable} onChange={setPlan} />
      <DateWay opened={opened} plan={plan} onChange={setPlan} />
      <Left opened={opened} plan={plan} />
      <details>
        <summary>Draw an earlier sample again</summary>
        <TextField
          label="Number of the sample"
          most={20}
          hint="The same file and number give the same cases."
          value={seed}
          onInput={setSeed}
        />
      </details>
      {problems.length > 0 && (
        <div class="notice" role="alert">
          <h3>Before starting</h3>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {!isSeed && (
        <p class="slip" role="alert">
          The number of the sample is up to nine digits.
        </p>
      )}
      <div class="desk-actions">
        <button
          type="button"
          class="button"
          disabled={problems.length > 0 || !isSeed}
          onClick={() => onStart(plan, Number(seed))}
        >
          Start
        </button>
      </div>
    </section>
  );
}

interface PartProps {
  plan: ColumnPlan;
  onChange(plan: ColumnPlan): void;
}

function WordColumns({
  plan,
  usable,
  onChange,
}: PartProps & { usable: readonly { name: string; place: number }[] }) {
  const put = (text: number[]) => onChange({ ...plan, text: text.sort((a, b) => a - b) });
  return (
    <fieldset class="field word-columns">
      <legend>What was said: complaint, note, diagnosis</legend>
      {usable
        .filter(({ place }) => plan.text.includes(place))
        .map(({ name, place }) => (
          <label key={place}>
            <input
              type="checkbox"
              {...hygiene}
              checked
              onChange={() => put(plan.text.filter((each) => each !== place))}
            />
            {name}
          </label>
        ))}
      <ColumnSelect
        label="Add a column"
        columns={usable.filter(({ place }) => !plan.text.includes(place))}
        value={undefined}
        onChange={(place) => place !== undefined && put([...plan.text, place])}
      />
    </fieldset>
  );
}

/** Each way says what it makes of a date that stands in the file, so that nobody has to know formats. */
function DateWay({ opened, plan, onChange }: PartProps & { opened: OpenedExtract }) {
  const guess = plan.arrived === undefined ? undefined : opened.dates[plan.arrived];
  if (plan.arrived === undefined) return null;
  if (!guess) {
    return <p class="notice">No date could be read in that column. Choose another column.</p>;
  }
  const ways = (['day-first', 'month-first', 'iso'] as const).flatMap((style) => {
    const read = readExtractDate(guess.example, style);
    return read ? [[style, `${formatDate(read)}`] as const] : [];
  });
  return (
    <OneOf<ExtractDateStyle>
      legend={`“${guess.example.slice(0, 30)}” in the file is`}
      options={ways}
      value={plan.dates}
      onChange={(dates) => onChange({ ...plan, dates })}
    />
  );
}

/** What is not read, by name: that it is refused should be seen before the file is used. */
function Left({ opened, plan }: { opened: OpenedExtract; plan: ColumnPlan }) {
  const used = new Set([...plan.text, plan.arrived, plan.patient, plan.age, plan.enquiry]);
  const unused = opened.header.filter((name, place) => !used.has(place) && !isRefused(name));
  return (
    <>
      {opened.refused.length > 0 && (
        <p>
          <strong>Never read</strong>, for they may say who somebody is: {opened.refused.join(', ')}
          .
        </p>
      )}
      {unused.length > 0 && (
        <details>
          <summary>{unused.length} not used</summary>
          <p>{unused.join(', ')}</p>
        </details>
      )}
    </>
  );
}
