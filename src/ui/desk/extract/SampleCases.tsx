import type { ExtractState } from '../../../audit/extract/extract-work';
import { formatDate } from '../../../model/dates';
import { ruleById } from '../../../presentations/rule-by-id';

interface Props {
  state: Extract<ExtractState, { at: 'done' }>;
  onCase(at: number): void;
  onPutAway(): void;
}

/**
 * Up to 25 missed attendances, one at a time, to judge the figures by. Their words are in memory alone,
 * never printed, and gone at the next lock (reviews row 83).
 */
export function SampleCases({ state, onCase, onPutAway }: Props) {
  const { cases, shown, wereForgotten, report } = state;
  const drawn = report.sampleRows.length;
  return (
    <section class="card stack on-screen" aria-labelledby="extract-sample">
      <h2 id="extract-sample">Sample to read</h2>
      <p>
        {drawn === 0
          ? 'Nothing was missed, so there is nothing to draw.'
          : `${drawn} of the missed, drawn by number ${report.seed}. The same file and number give the same ones.`}
      </p>
      {wereForgotten && drawn > 0 && (
        <p role="status">
          Their words were put away. To read them again, choose the file again and draw by that
          number.
        </p>
      )}
      {cases > 0 && shown && (
        <article class="sample-case stack" aria-label={`Case ${shown.at + 1} of ${cases}`}>
          <h3>
            Case {shown.at + 1} of {cases}
          </h3>
          <p class="quiet">
            Row {shown.one.row.toLocaleString('en-GB')} of the file, {formatDate(shown.one.date)}.
            Found: {shown.one.presentations.map((id) => ruleById(id)?.title ?? id).join(', ')}.
          </p>
          <p class="sample-words">{shown.one.text}</p>
        </article>
      )}
      {cases > 0 && (
        <div class="desk-actions">
          {!shown && (
            <button type="button" class="button" onClick={() => onCase(0)}>
              Read the first
            </button>
          )}
          {shown && (
            <>
              <button
                type="button"
                class="button"
                disabled={shown.at + 1 >= cases}
                onClick={() => onCase(shown.at + 1)}
              >
                Next
              </button>
              <button
                type="button"
                class="button"
                data-kind="secondary"
                disabled={shown.at === 0}
                onClick={() => onCase(shown.at - 1)}
              >
                Before
              </button>
              <button type="button" class="button" data-kind="secondary" onClick={onPutAway}>
                Put away
              </button>
            </>
          )}
        </div>
      )}
    </section>
  );
}
