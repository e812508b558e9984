import { factorsInView } from '../../../care/factors-in-view';
import type { MatchedWords } from '../../services';
import type { Panel } from '../use-panel';

/** What the record brings into view, as chips that show their words; a reminder, and no count. */
export function FactorChips({ panel, words }: { panel: Panel; words: readonly MatchedWords[] }) {
  const inView = panel.draft ? factorsInView(panel.draft) : [];
  if (inView.length === 0) return null;
  return (
    <ul class="chips" aria-label="What raises concern">
      {inView.map(({ factor }) => {
        const own = words.find(({ id }) => factor.rules?.some((rule) => rule === id));
        return (
          <li key={factor.id}>
            {factor.title}
            {own && <q>{own.words}</q>}
          </li>
        );
      })}
    </ul>
  );
}
