import { careItems } from '../../../care/items';
import type { CareChoice, CareItem } from '../../../care/care-item';
import { speakToNow } from '../../../referral/directory';
import { Choices } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import { useServices } from '../../services';
import type { Panel } from '../use-panel';

/** One item of the care bundle: what to ask, and one row an answer. Drawn from the item alone. */
export function Care({ panel }: { panel: Panel }) {
  const item = careItems.find((each) => `care:${each.id}` === panel.screen);
  const { draft } = panel;
  if (!item || !draft) return null;
  return (
    <>
      <h1>{item.ask}</h1>
      {item.help && <p class="quiet">{item.help}</p>}
      {item.id === 'named-service' && <SpeakToNow />}
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
  const note = draft.care[item.id]?.note;
  const answer = { choice: choice.id, ...(note === undefined ? {} : { note }) };
  panel.update({ care: { ...draft.care, [item.id]: answer } });
  const more = choice.doNow || choice.note || item.note;
  panel.go(more ? `care-do:${item.id}` : nextScreen(item.id));
}

/** What to do now, and any words to keep, before the next item. */
export function CareDo({ panel }: { panel: Panel }) {
  const item = careItems.find((each) => `care-do:${each.id}` === panel.screen);
  const { draft } = panel;
  const answer = item && draft?.care[item.id];
  const choice = item?.choices.find((each) => each.id === answer?.choice);
  if (!item || !draft || !answer || !choice) return null;
  const label = choice.note ?? item.note;
  return (
    <>
      <h1>{choice.label}</h1>
      {choice.doNow && (
        <div class={choice.danger ? 'danger' : 'notice'}>
          <h2>Do now</h2>
          <ol>
            {choice.doNow.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ol>
        </div>
      )}
      {label && (
        <TextField
          label={label}
          rows={3}
          value={answer.note ?? ''}
          onInput={(note) =>
            panel.update({ care: { ...draft.care, [item.id]: { ...answer, note } } })
          }
        />
      )}
      <Choices
        label="Next"
        choices={[{ key: '1', label: 'Next', onChoose: () => panel.go(nextScreen(item.id)) }]}
      />
    </>
  );
}

function nextScreen(id: string): string {
  const at = careItems.findIndex((item) => item.id === id);
  const next = careItems[at + 1];
  return next ? `care:${next.id}` : 'bundle';
}

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
      {found.stale && <p class="notice">Check this number before use.</p>}
    </div>
  );
}
