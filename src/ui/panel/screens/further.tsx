import { summariseSet } from '../../../enquiry/outcome-of-answers';
import { furtherSets } from '../../../enquiry/questions';
import { isSelfHarm } from '../../../enquiry/self-harm';
import { Choices } from '../../parts/Choices';
import { TextField } from '../../parts/TextField';
import { useServices } from '../../services';
import { askScreen } from './ask';
import type { Panel } from '../use-panel';

/** What may be asked further, each with how far it got. Drawn from the sets alone. */
export function Further({ panel }: { panel: Panel }) {
  const { policy } = useServices();
  const { draft } = panel;
  if (!draft) return null;
  const disclosed = draft.outcome?.code === 'asked-disclosed';
  const sets = furtherSets(policy, { disclosed, selfHarm: isSelfHarm(draft.found ?? []) });
  return (
    <>
      <h1>Ask further</h1>
      <p class="quiet">Only what helps them now. They can stop at any question.</p>
      <Choices
        label="Ask further"
        choices={[
          ...sets.map((set, i) => ({
            key: String(i + 1),
            label: set.title,
            detail: standing(summariseSet(set, draft.answers)),
            onChoose: () => panel.go(askScreen(set)),
          })),
          { key: 'B', label: 'Back', onChoose: panel.back },
        ]}
      />
    </>
  );
}

function standing(summary: ReturnType<typeof summariseSet>): string {
  if (!summary) return 'Not asked';
  const { questions, yes, notAnswered } = summary;
  const blank = notAnswered > 0 ? `, ${notAnswered} not answered` : '';
  return `${questions} asked: ${yes.length} yes${blank}`;
}

/** The patient's own words, for the letters that may carry them, in quotes. */
export function Words({ panel }: { panel: Panel }) {
  const { draft } = panel;
  if (!draft) return null;
  return (
    <>
      <h1>In their own words</h1>
      <TextField
        label="What they said"
        most={4000}
        hint="As they said it. It stands in quotes in the letters that may carry it."
        rows={6}
        value={draft.words ?? ''}
        onInput={(words) => panel.update({ words })}
      />
      <Choices label="Words" choices={[{ key: '1', label: 'Done', onChoose: panel.back }]} />
    </>
  );
}
