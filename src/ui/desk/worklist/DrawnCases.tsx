import { useState } from 'preact/hooks';
import { drawCases } from '../../../audit/draw-sample';
import { formatDate, localDate } from '../../../model/dates';
import { STATES } from '../../../referral/tracker/referral-state';
import {
  openedAt,
  standingOf,
  type TrackedReferral,
} from '../../../referral/tracker/tracked-referral';
import { TextField } from '../../parts/TextField';

interface Props {
  items: readonly TrackedReferral[];
  timeZone: string;
  now: number;
}

/**
 * Up to 25 enquiries of those sealed here, for a lead to look up in their records. The number is the
 * month's unless another is given, so that nobody picks the cases (reviews row 83).
 */
export function DrawnCases({ items, timeZone, now }: Props) {
  const [number, setNumber] = useState(() => localDate(now, timeZone).slice(0, 7).replace('-', ''));
  const [drawn, setDrawn] = useState<{ number: string; cases: TrackedReferral[][] }>();
  const isNumber = /^\d{1,9}$/.test(number.trim());
  const draw = () => setDrawn({ number: number.trim(), cases: drawCases(items, Number(number)) });
  return (
    <details class="drawn-cases">
      <summary>Sample to review</summary>
      <div class="stack">
        <TextField
          label="Number of the sample"
          most={20}
          hint="The month’s. The same number draws the same cases again."
          value={number}
          onInput={setNumber}
        />
        {!isNumber && (
          <p class="slip" role="alert">
            The number is up to nine digits.
          </p>
        )}
        <div class="desk-actions">
          <button type="button" class="button" disabled={!isNumber} onClick={draw}>
            Draw sample
          </button>
        </div>
        {drawn && (
          <p role="status">
            {drawn.cases.length === 0
              ? 'Nothing is kept here to draw from.'
              : `${drawn.cases.length} drawn by number ${drawn.number}.`}
          </p>
        )}
        {drawn && drawn.cases.length > 0 && (
          <ol>
            {drawn.cases.map((own) => (
              <li key={own[0]?.encounterId}>
                {own[0]?.initials}, {own[0]?.localRef}
                {own.map((item) => (
                  <span class="quiet" key={item.id}>
                    {'. '}
                    {item.service.name}, {formatDate(localDate(openedAt(item), timeZone))}:{' '}
                    {STATES[standingOf(item).state].label.toLowerCase()}
                  </span>
                ))}
              </li>
            ))}
          </ol>
        )}
      </div>
    </details>
  );
}
