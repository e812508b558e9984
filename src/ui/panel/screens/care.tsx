import { fieldsOf, itemsFor, nextAtOnce, ticksOf } from '../../../care/care-bundle';
import type { CareAnswer, CareChoice, CareItem, CarePicture } from '../../../care/care-item';
import type { ServiceKind } from '../../../policy/service';
import { nationalHelpline, speakToNow, toRing } from '../../../referral/directory';
import type { EnquiryDraft } from '../../../referral/enquiry-draft';
import { Choices } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import { useServices } from '../../services';
import { openLetter } from './letters';
import type { Panel } from '../use-panel';

/** One item of the care bundle: what to ask, and one row an answer. Drawn from the item alone. */
export function Care({ panel }: { panel: Panel }) {
  const { draft } = panel;
  const item = draft && itemsFor(draft).find((each) => `care:${each.id}` === panel.screen);
  if (!item || !draft) return null;
  return (
    <>
      <h1>{item.ask}</h1>
      {item.help && <p class="quiet">{item.help}</p>}
      {item.speakTo && <SpeakToNow />}
      <Choices
        label={item.ask}
        choices={item.choices.map((choice, i) => ({
          key: String(i + 1),
          label: choice.label,
          danger: choice.danger ?? false,
          chosen: draft.care[item.id]?.choice === choice.id,
          onChoose: () => choose(panel, item, choice),
        }))}
      />
    </>
  );
}

function choose(panel: Panel, item: CareItem, choice: CareChoice): void {
  const { draft } = panel;
  if (!draft) return;
  const before = draft.care[item.id];
  const answer = { ...before, choice: choice.id };
  const changed = panel.update({ care: { ...draft.care, [item.id]: answer } }) ?? draft;
  panel.go(hasMore(item, choice) ? `care-do:${item.id}` : screenAfter(item.id, changed));
}

function hasMore(item: CareItem, choice: CareChoice): boolean {
  return Boolean(
    choice.doNow ||
    choice.note ||
    item.note ||
    choice.picture ||
    choice.sheet ||
    fieldsOf(item, choice).length > 0 ||
    ticksOf(item, choice).length > 0,
  );
}

/** The rest of the first run, then the bundle; where nothing was disclosed, back to where it was asked. */
export function screenAfter(id: string, draft: EnquiryDraft): string {
  if (draft.outcome?.code !== 'asked-disclosed') return draft.leaving ? 'leaving' : 'done';
  const next = nextAtOnce(id, draft);
  return next ? `care:${next.id}` : 'bundle';
}

/** What to do now, and what to tick or write down, before the next item. */
export function CareDo({ panel }: { panel: Panel }) {
  const { draft } = panel;
  const item = draft && itemsFor(draft).find((each) => `care-do:${each.id}` === panel.screen);
  const answer = item && draft.care[item.id];
  const choice = item?.choices.find((each) => each.id === answer?.choice);
  if (!item || !answer || !choice) return null;
  const label = choice.note ?? item.note;
  const set = (change: Partial<CareAnswer>) =>
    panel.update({ care: { ...draft.care, [item.id]: { ...answer, ...change } } });
  return (
    <>
      <h1>{item.title}</h1>
      <p>
        <strong>{choice.label}</strong>
      </p>
      {choice.ring && <Ring kinds={choice.ring} />}
      {choice.doNow && <DoNow steps={choice.doNow} danger={choice.danger ?? false} />}
      <Openings panel={panel} choice={choice} />
      <Ticks item={item} choice={choice} answer={answer} set={set} />
      {fieldsOf(item, choice).map((field) => (
        <TextField
          key={field.id}
          label={field.label}
          most={400}
          hint={field.hint}
          value={answer.fields?.[field.id] ?? ''}
          onInput={(value) => set({ fields: { ...answer.fields, [field.id]: value } })}
        />
      ))}
      {label && (
        <TextField
          label={label}
          most={4000}
          rows={3}
          value={answer.note ?? ''}
          onInput={(note) => set({ note })}
        />
      )}
      <Choices
        label="Next"
        choices={[
          { key: '1', label: 'Next', onChoose: () => panel.go(screenAfter(item.id, draft)) },
        ]}
      />
    </>
  );
}

function DoNow({ steps, danger }: { steps: readonly string[]; danger: boolean }) {
  return (
    <div class={danger ? 'danger' : 'notice'}>
      <h2>Do now</h2>
      <ol>
        {steps.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ol>
    </div>
  );
}

/** The site's own number for it; where it lists none that is said, with who will know. */
function Ring({ kinds }: { kinds: readonly ServiceKind[] }) {
  const { policy, now } = useServices();
  const [first] = toRing(policy, kinds, now());
  if (!first) {
    const who = policy.safeguardingContact || 'the safeguarding team';
    return <p class="notice">No number is listed here. Ask {who}.</p>;
  }
  return (
    <div class="card speak-to">
      <p>
        <strong>{first.service.name}</strong>
      </p>
      <p class="phone">{first.service.phone}</p>
      <p>
        {first.hoursLine}
        {first.service.askFor && `. Ask for ${first.service.askFor}`}.
      </p>
      {first.stale && <p class="notice">Check this number before use.</p>}
    </div>
  );
}

interface TicksProps {
  item: CareItem;
  choice: CareChoice;
  answer: CareAnswer;
  set(change: Partial<CareAnswer>): void;
}

/** Each on and off by its letter: the digits stay what they are on every screen. */
function Ticks({ item, choice, answer, set }: TicksProps) {
  const ticks = ticksOf(item, choice);
  const held = answer.ticks ?? [];
  if (ticks.length === 0) return null;
  return (
    <Choices
      label="Tick what holds"
      choices={ticks.map(({ id, label }, i) => ({
        key: String.fromCharCode(65 + i),
        label,
        chosen: held.includes(id),
        onChoose: () =>
          set({ ticks: held.includes(id) ? held.filter((each) => each !== id) : [...held, id] }),
      }))}
    />
  );
}

/** The picture or the sheet that goes with a choice, before anything is to be written. */
function Openings({ panel, choice }: { panel: Panel; choice: CareChoice }) {
  const services = useServices();
  const { picture, sheet } = choice;
  if (picture) {
    const open = () => panel.go(picture.id);
    const row = { key: 'O', label: PICTURES[picture.id], onChoose: open };
    return <Choices label={row.label} choices={[row]} />;
  }
  if (!sheet) return null;
  const open = () => void openLetter(panel, services, sheet);
  return (
    <Choices
      label="Open the sheet"
      choices={[{ key: 'O', label: 'Open the sheet', onChoose: open }]}
    />
  );
}

const PICTURES: Record<CarePicture, string> = {
  'body-map': 'Body map',
  household: 'Who is in the household',
};

/** A voice before a letter: the service open at this hour, its number and who to ask for (row 77). */
export function SpeakToNow() {
  const { policy, now } = useServices();
  const found = speakToNow(policy, now());
  return (
    <div class="card speak-to">
      <p>
        <strong>{found.service.name}</strong>
      </p>
      <p class="phone">{found.service.phone}</p>
      {found.service.askFor && <p>Ask for {found.service.askFor}.</p>}
      {found.stale && (
        <p class="notice">
          Check this number before use. Day and night: {nationalHelpline.service.phone}.
        </p>
      )}
    </div>
  );
}

/** The same in one line, above the rows of the bundle. */
export function SpeakLine() {
  const { policy, now } = useServices();
  const { service, phoneLine } = speakToNow(policy, now());
  return (
    <p class="card">
      <strong>{service.name}</strong>: {phoneLine}
    </p>
  );
}
