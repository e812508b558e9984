import { useState } from 'preact/hooks';
import type { TaughtSystem } from '../../../model/describe-taught';
import type { DescribedSystem } from '../../../model/described-system';
import type { TaughtKind } from '../../../model/teaching';
import { hygiene } from '../../parts/field-hygiene';
import { TextField } from '../../parts/TextField';
import { GROUPS, nameOfKind } from './kinds';
import { PickedChoice } from './PickedChoice';
import type { SystemsServices } from './systems-props';
import { useTeaching, type Teaching } from './use-teaching';

interface TeachSystemProps {
  /** Match pattern of the host whose pages are taught. */
  pattern: string;
  services: SystemsServices;
  inForce: readonly DescribedSystem[];
  onSaved(): void;
}

const FORMATS: readonly [TaughtSystem['dateFormat'], string][] = [
  ['day-first', '31/12/1990: day first'],
  ['month-first', '12/31/1990: month first'],
  ['iso', 'Only 1990-12-31'],
];

/** A record system described by pointing at its pages; no file is written by hand. */
export function TeachSystem({ pattern, services, inForce, onSaved }: TeachSystemProps) {
  const [title, setTitle] = useState('');
  const [dateFormat, setDateFormat] = useState<TaughtSystem['dateFormat']>('day-first');
  const teaching = useTeaching(pattern, services, onSaved);
  const { kept, waiting, picked, words } = teaching;
  const id = idFor(title);
  const version = (inForce.find((each) => each.id === id)?.version ?? 0) + 1;

  return (
    <div class="teach stack">
      <p>
        Open the record of an <strong>invented patient</strong> in another tab. Press a name below,
        then press the same thing in the record. The record does nothing with that press, and
        nothing in it is changed.
      </p>
      <TextField
        label="What people here call the system"
        most={80}
        value={title}
        onInput={setTitle}
      />
      <div class="field">
        <label for="date-format">How it writes dates in numbers</label>
        <select
          {...hygiene}
          id="date-format"
          value={dateFormat}
          onChange={(event) =>
            setDateFormat(event.currentTarget.value as TaughtSystem['dateFormat'])
          }
        >
          {FORMATS.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {GROUPS.map((group) => (
        <Group key={group.title} {...group} teaching={teaching} />
      ))}
      <p>
        <button
          type="button"
          class="button"
          disabled={id === '' || kept.length === 0 || Boolean(waiting ?? picked)}
          onClick={() => void teaching.save({ id, version, title: title.trim(), dateFormat })}
        >
          Check and put in force
        </button>{' '}
        <span class="quiet">{firstOf(teaching, id)}</span>
      </p>
      <ul class={words.length > 0 && !teaching.saved ? 'said notice' : 'said'} role="status">
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {teaching.saved && (
        <p>
          <button type="button" class="button" data-kind="secondary" onClick={teaching.download}>
            Save as a file for other computers
          </button>
        </p>
      )}
    </div>
  );
}

/** What has to be done before anything can be put in force; '' where nothing has. */
function firstOf({ kept, waiting, picked }: Teaching, id: string): string {
  if (waiting) return 'Point at it in the record first, or stop.';
  // Left as it is, it would be missing from what is put in force, and nobody would be told.
  if (picked) return `Say first whether “${nameOfKind(picked.kind)}” is kept.`;
  if (kept.length === 0) return 'Point at something first.';
  return id === '' ? 'Say first what people here call the system.' : '';
}

interface GroupProps {
  title: string;
  kinds: (typeof GROUPS)[number]['kinds'];
  teaching: Teaching;
}

function Group({ title, kinds, teaching }: GroupProps) {
  return (
    <div class="stack">
      <h4>{title}</h4>
      <ul class="kinds">
        {kinds.map(([kind, name]) => {
          const own = teaching.kept.filter(({ taught }) => taught.kind === kind);
          return (
            <li key={kind}>
              <button type="button" class="link" onClick={() => teaching.begin(kind)}>
                {name}
              </button>
              {own.length === 0 && <span class="quiet">not pointed at</span>}
              {own.map((each) => (
                <span class="kept" key={JSON.stringify(each.taught.locators)}>
                  ✓ {each.reads}{' '}
                  <button
                    type="button"
                    class="link"
                    aria-label={`Forget ${name}`}
                    onClick={() => teaching.forget(each)}
                  >
                    forget
                  </button>
                </span>
              ))}
              <Asked kind={kind} name={name} teaching={teaching} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Below the row that was pressed, where whoever teaches still looks: what to do next, or what it came to. */
function Asked(props: { kind: TaughtKind; name: string; teaching: Teaching }) {
  const { kind, name, teaching } = props;
  const { kept, waiting, picked } = teaching;
  if (waiting === kind) {
    return (
      <div class="asked notice stack" role="status">
        <p>
          Now press <strong>{name}</strong> in the record. In a long line, first mark the part that
          is meant. Escape stops.
        </p>
        <p>
          <button type="button" class="button" data-kind="secondary" onClick={teaching.stop}>
            Stop
          </button>
        </p>
      </div>
    );
  }
  if (waiting || picked?.kind !== kind) return null;
  return (
    <div class="asked">
      <PickedChoice key={`${kind} ${kept.length}`} picked={picked} teaching={teaching} />
    </div>
  );
}

/** `Our ED system` as `our-ed-system`; the same name is the same system, one version on. */
export function idFor(title: string): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return words.slice(0, 60);
}
