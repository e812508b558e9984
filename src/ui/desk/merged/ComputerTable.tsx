import { formatMoment } from '../../../model/dates';
import { entries, number } from '../records/verification-words';
import { WideTable } from '../WideTable';
import type { MergedStanding } from './merged-props';

interface Props {
  computers: MergedStanding['computers'];
  timeZone: string;
  now: number;
}

/** A computer that sent nothing for so long is pointed out: its weeks look emptier than they were. */
const QUIET_DAYS = 28;
const DAY_MS = 86_400_000;

/** The computers whose files were taken in, up to where, and which fell silent. */
export function ComputerTable({ computers, timeZone, now }: Props) {
  return (
    <WideTable label="Computers whose files were taken in">
      <table>
        <caption class="out-of-sight">Computers whose files were taken in</caption>
        <thead>
          <tr>
            <th scope="col">Computer</th>
            <th scope="col">Its key</th>
            <th scope="col">Entries up to</th>
            <th scope="col">Last entry</th>
          </tr>
        </thead>
        <tbody>
          {computers.map((each) => (
            <tr key={each.generation}>
              <th scope="row">{each.generation.slice(0, 8)}</th>
              <td class="key-mark">{each.mark}</td>
              <td>
                {number(each.head.seq)}
                {each.gaps.length > 0 && `, ${sayMissing(each.gaps)}`}
              </td>
              <td>
                {formatMoment(each.lastAt, timeZone)}
                {now - each.lastAt > QUIET_DAYS * DAY_MS && (
                  <strong> Nothing since: ask for its file.</strong>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

const sayMissing = (gaps: readonly { from: number; to: number }[]): string =>
  `${entries(gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0))} missing`;
