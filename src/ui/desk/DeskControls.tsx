import { hygiene } from '../parts/field-hygiene';
import { PaperCardButton } from '../parts/PaperCardButton';
import { Contents } from './Contents';
import type { DeskProps } from './desk-props';

type Props = Pick<
  DeskProps,
  | 'groupControls'
  | 'site'
  | 'periods'
  | 'period'
  | 'view'
  | 'onPeriod'
  | 'onCsv'
  | 'onPrint'
  | 'onPaperCard'
  | 'onPack'
> & { ready: boolean };

/** Which site and period, and what can be taken away. Fixed periods only (hazard H25). */
export function DeskControls(props: Props) {
  return (
    <div class="desk-controls">
      <nav class="stack" aria-label="Period, site and printing">
        <fieldset class="periods">
          <legend>Period</legend>
          {props.periods.map((period) => (
            <label key={period.id}>
              <input
                type="radio"
                {...hygiene}
                name="period"
                value={period.id}
                // None while a breakdown stands in its place, so that each can be pressed to come back.
                checked={!props.view && period.id === props.period}
                onChange={() => props.onPeriod(period.id)}
              />
              <span>{period.label}</span>
            </label>
          ))}
        </fieldset>
        {props.groupControls}
        <dl class="site">
          <dt>Site</dt>
          <dd>{props.site}</dd>
        </dl>
        <div class="desk-actions">
          <button type="button" class="button" onClick={props.onPrint}>
            Print
          </button>
          <button
            type="button"
            class="button"
            data-kind="secondary"
            disabled={!props.ready}
            onClick={props.onCsv}
          >
            Save as CSV
          </button>
          <PaperCardButton onPress={props.onPaperCard} />
          {props.onPack && (
            <button type="button" class="button" data-kind="secondary" onClick={props.onPack}>
              Yearly audit pack
            </button>
          )}
        </div>
      </nav>
      <Contents />
    </div>
  );
}
