import { factorsSaid } from '../../../care/factors-in-view';
import { noRisk } from '../../../care/risk';
import { Choices } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import type { Panel } from '../use-panel';

/** What was said or seen of each factor marked yes: the words that stand beside it in a letter. */
export function FactorWords({ panel }: { panel: Panel }) {
  const { draft } = panel;
  if (!draft) return null;
  const risk = draft.risk ?? noRisk();
  const said = factorsSaid(draft);
  const write = (id: string, note: string) => {
    const { note: _before, ...mark } = risk.factors[id] ?? { present: 'yes' as const };
    const factors = { ...risk.factors, [id]: note ? { ...mark, note } : mark };
    panel.update({ risk: { ...risk, factors } });
  };
  return (
    <>
      <h1>In a few words</h1>
      <p class="quiet">
        {said.length > 0
          ? 'What was said or seen. It goes to those who are told of it.'
          : 'Nothing is marked yes. Mark it first.'}
      </p>
      {said.map(({ id, title, ask }) => (
        <TextField
          key={id}
          label={title}
          most={400}
          hint={ask}
          value={(Object.hasOwn(risk.factors, id) && risk.factors[id]?.note) || ''}
          onInput={(note) => write(id, note.slice(0, LONGEST))}
        />
      ))}
      <Choices
        label="In a few words"
        choices={[{ key: '1', label: 'Done', onChoose: () => panel.go('concern') }]}
      />
    </>
  );
}

/** As many characters as a mark may keep (`care/risk.ts`). */
const LONGEST = 400;
