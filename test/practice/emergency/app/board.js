// Who is in the department: everybody's name and complaint in one table.
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { clock, waited } from './dates.js';
import { load } from './server.js';

const columns = ['Patient', 'Age', 'Sex', 'Arrived', 'Here for', 'Area', 'Complaint'];

export function Board() {
  const [rows, setRows] = useState();
  useEffect(() => {
    load('board').then(setRows);
  }, []);
  if (!rows) return h('p', { class: 'loading' }, 'Loading the board');
  return h(
    'main',
    { class: 'board' },
    h('h1', null, 'Department board'),
    h('p', { class: 'hint' }, `${rows.length} in the department`),
    h(
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
        rows.map((row) => h(Row, { key: row.id, row })),
      ),
    ),
  );
}

function Row({ row }) {
  return h(
    'tr',
    { class: row.triaged ? '' : 'untriaged' },
    h(
      'td',
      null,
      h(
        'a',
        { href: `#/attendance/${row.id}/triage` },
        h('span', { class: 'surname' }, row.surname),
        `, ${row.given}`,
      ),
    ),
    h('td', null, row.age),
    h('td', null, row.sex),
    h('td', null, clock(row.arrivedAt)),
    h('td', null, waited(row.arrivedAt)),
    h('td', null, row.area),
    h('td', null, row.complaint),
  );
}
