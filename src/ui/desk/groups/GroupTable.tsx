import type { Counter } from '../../../audit/counter';
import { GROUP_COLUMNS } from '../../../audit/group-table';
import { percentOf, type ShownCounts } from '../../../audit/suppress';
import { Figure } from '../Figure';
import { WideTable } from '../WideTable';

export interface NamedGroup {
  group: string;
  words: string;
  now: ShownCounts;
  before: ShownCounts;
}

/** Groups down, steps across: count and share now, and the period before beneath in small. */
export function GroupTable(props: {
  caption: string;
  head: string;
  groups: readonly NamedGroup[];
  before: string;
}) {
  return (
    <WideTable label={props.caption}>
      <table class="groups-table">
        <caption class="out-of-sight">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.head}</th>
            {GROUP_COLUMNS.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.groups.map(({ group, words, now, before }) => (
            <tr key={group}>
              <th scope="row">{words}</th>
              {GROUP_COLUMNS.map(({ head, counter, of }) => (
                <td key={head}>
                  <Cell shown={now} counter={counter} {...(of && { of })} />
                  <span class="quiet before">
                    <span class="out-of-sight">{props.before}: </span>
                    <Cell shown={before} counter={counter} {...(of && { of })} />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Cell({ shown, counter, of }: { shown: ShownCounts; counter: Counter; of?: Counter }) {
  const percent = of && percentOf(shown[counter], shown[of]);
  return (
    <span class="cell">
      <Figure count={shown[counter]} />
      {percent !== undefined && <span class="share"> {percent}%</span>}
    </span>
  );
}
