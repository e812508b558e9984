import { useEffect, useState } from 'preact/hooks';
import { REASONS } from '../../../enquiry/outcome';
import {
  countInWindow,
  countPersons,
  positiveDays,
  timelineOf,
  type TimelineRow,
} from '../../../enquiry/timeline';
import type { TabView } from '../../../enquiry/tab-view';
import { formatDate } from '../../../model/dates';
import { ruleById } from '../../../presentations/rule-by-id';
import { Choices } from '../../parts/Choices';
import { useServices, type Services } from '../../services';
import { volumeOf } from './earlier-days';
import type { Panel } from '../use-panel';

/**
 * The pattern, not the incident (reviews rows 16 and 22): what this page of the record and this computer
 * show, in order of days. Always labelled as a part; a count, never a score.
 */
export function Timeline({ panel }: { panel: Panel }) {
  const services = useServices();
  const { policy } = services;
  const { view, draft } = panel;
  const rows = view ? timelineOf(view, policy.timeZone) : [];
  const named = useNamed(services, view);
  const positive = positiveDays(rows);
  const volume = volumeOf(panel, services);
  const { count, spread } = countInWindow(positive, policy.volumeDays);
  const persons = countPersons((view?.history ?? []).map(({ entry }) => entry));
  const others = draft?.care['anyone-else']?.choice;
  const more = persons > 1 || others === 'yes' || others === 'before';
  return (
    <>
      <h1>What earlier visits show</h1>
      <p class="quiet">Only what this page and this computer show. There may be more.</p>
      {(count > 1 || more || volume) && (
        <ul class="chips">
          {count > 1 && <li>{`${count} in ${spread} days`}</li>}
          {volume && <li>Local volume criterion met: {volume}</li>}
          {more && <li>More than one person named</li>}
        </ul>
      )}
      {count > 1 && <p class="notice">Look at the danger afresh: it is more than one visit.</p>}
      {rows.length === 0 ? (
        <p>Nothing earlier can be read here. That does not mean there was nothing.</p>
      ) : (
        <ol class="timeline">
          {rows.slice(0, 30).map((row, i) => (
            <li key={`${row.date} ${i}`}>
              <strong>{formatDate(row.date)}</strong> {sayRow(row)}
              {named.get(row) && <q>{named.get(row)}</q>}
            </li>
          ))}
        </ol>
      )}
      <Choices
        label="What earlier visits show"
        choices={[
          { key: '1', label: 'Look at the danger afresh', onChoose: () => panel.go('fresh-look') },
          {
            key: '2',
            label: 'Anyone else before, or now?',
            onChoose: () => panel.go('care:anyone-else'),
          },
          { key: '3', label: 'Back to the card', onChoose: () => panel.go('card') },
        ]}
      />
    </>
  );
}

function sayRow({ kind, rules, outcome, reason, open }: TimelineRow): string {
  if (kind === 'visit') return rules.map((id) => ruleById(id)?.because ?? id).join(', ');
  const where = kind === 'line' ? 'line in the record' : 'recorded here';
  const what = outcome ? OUTCOMES[outcome] : 'check considered';
  const why = reason ? `, ${REASONS[reason].line}` : '';
  return `${what}${why} (${where}${open ? ', still open' : ''})`;
}

const OUTCOMES = {
  'asked-disclosed': 'asked, disclosed',
  'asked-no-disclosure': 'asked, nothing disclosed that day',
  'asked-declined': 'asked, preferred not to say',
  'not-asked': 'not asked',
} as const;

/** Who was named, in the record's own words, asked of the frame that holds them. */
function useNamed(services: Services, view: TabView | undefined): Map<TimelineRow, string> {
  const [words, setWords] = useState<Map<string, string>>(new Map());
  const rows = view ? timelineOf(view, services.policy.timeZone) : [];
  const asked = rows.flatMap(({ entry }) => (entry?.entry.end === undefined ? [] : [entry]));
  const keyOf = (entry: (typeof asked)[number]) => JSON.stringify(entry.entry);
  useEffect(() => {
    if (!view || asked.length === 0) return;
    const one = async (each: (typeof asked)[number]): Promise<[string, string]> => {
      const { field, fieldIndex, start = 0, end = 0 } = each.entry;
      const span = { id: 'named', field, fieldIndex, start, end };
      const found = await services.matchedWords(view, [{ ...each, presentation: span }]);
      return [keyOf(each), found[0]?.words ?? ''];
    };
    void Promise.all(asked.map(one)).then((all) => setWords(new Map(all)));
  }, [view?.token?.document, view?.token?.epoch, asked.length]);
  return new Map(
    rows.flatMap((row) => {
      const said = row.entry && words.get(keyOf(row.entry));
      return said ? [[row, said] as const] : [];
    }),
  );
}
