// Earlier attendances: a short list always in view, and the whole history on its own tab.
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { day } from './dates.js';

const mostShown = 3;

export function EarlierList({ earlier }) {
  const [all, setAll] = useState(false);
  const shown = all ? earlier : earlier.slice(0, mostShown);
  return h(
    'section',
    { class: 'earlier', 'aria-labelledby': 'earlier-heading' },
    h('h2', { id: 'earlier-heading' }, 'Earlier attendances'),
    earlier.length === 0 && h('p', { class: 'hint' }, 'None recorded here'),
    h(
      'ul',
      null,
      shown.map(({ date, complaint }) =>
        h(
          'li',
          { key: date },
          h('time', { dateTime: date }, day(date)),
          h('span', null, complaint),
        ),
      ),
    ),
    !all &&
      earlier.length > mostShown &&
      h(
        'button',
        { type: 'button', class: 'link', onClick: () => setAll(true) },
        `Show all ${earlier.length} attendances`,
      ),
  );
}

/** A closed panel of remarks carried over from an older system. */
export function OlderRemarks({ remark }) {
  return h(
    'details',
    { class: 'older' },
    h('summary', null, 'Older remarks'),
    h('label', { for: 'older-complaint' }, 'Complaint'),
    h('input', { id: 'older-complaint', type: 'text', readOnly: true, value: remark.complaint }),
    h('p', { class: 'hint' }, `Carried over, ${remark.year}`),
  );
}

export function HistoryTab({ earlier }) {
  const columns = ['Date', 'Complaint', 'Outcome'];
  return h(
    'section',
    { 'aria-labelledby': 'history-heading' },
    h('h2', { id: 'history-heading' }, 'Attendance history'),
    earlier.length === 0
      ? h('p', { class: 'hint' }, 'No earlier attendance is recorded here')
      : h(
          'table',
          null,
          h(
            'thead',
            null,
            h(
              'tr',
              null,
              columns.map((name) => h('th', { scope: 'col' }, name)),
            ),
          ),
          h(
            'tbody',
            null,
            earlier.map(({ date, complaint, outcome }) =>
              h(
                'tr',
                { key: date },
                h('td', null, day(date)),
                h('td', null, complaint),
                h('td', null, outcome),
              ),
            ),
          ),
        ),
  );
}
