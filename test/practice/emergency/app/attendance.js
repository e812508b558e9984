// One attendance: banner, tabs, and the side column. Unsaved text lives here, so it survives a
// change of tab and is gone with the page when another patient is opened.
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Banner } from './banner.js';
import { clock } from './dates.js';
import { DepartureTab } from './departure.js';
import { EarlierList, HistoryTab, OlderRemarks } from './earlier.js';
import { NotesTab } from './notes.js';
import { load, send } from './server.js';
import { TriageTab } from './triage.js';

const tabs = [
  ['triage', 'Triage'],
  ['notes', 'Notes'],
  ['history', 'History'],
  ['departure', 'Departure'],
];

/** What was typed while the server was still saving, if anything. */
const typedSince = (draft, sent) =>
  Object.entries(draft ?? {}).some(([name, value]) => value !== sent[name]) ? draft : undefined;

export function Attendance({ id, tab }) {
  const [record, setRecord] = useState();
  const [drafts, setDrafts] = useState({});
  const [messages, setMessages] = useState({});
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load(`attendance/${id}`).then(setRecord, () => setFailed(true));
  }, [id]);
  if (failed) return h('p', { role: 'alert', class: 'loading' }, 'No such attendance');
  if (!record) return h('p', { class: 'loading' }, 'Loading the attendance');

  const partProps = (part, saved) => ({
    draft: { ...saved, ...drafts[part] },
    message: messages[part] ?? '',
    onDraft: (change) => {
      setDrafts((all) => ({ ...all, [part]: { ...all[part], ...change } }));
      setMessages((all) => ({ ...all, [part]: '' }));
    },
    onSave: async (event, fields) => {
      event.preventDefault();
      try {
        setRecord(await send(`attendance/${id}/${part}`, fields));
        setDrafts((all) => ({ ...all, [part]: typedSince(all[part], fields) }));
        setMessages((all) => ({ ...all, [part]: `Saved at ${clock(new Date())}` }));
      } catch {
        setMessages((all) => ({ ...all, [part]: 'Not saved' }));
      }
    },
  });

  return h(
    'div',
    { class: 'attendance' },
    h(Banner, { patient: record }),
    h(
      'nav',
      { class: 'tabs', 'aria-label': 'Attendance' },
      tabs.map(([name, label]) =>
        h(
          'a',
          {
            key: name,
            href: `#/attendance/${id}/${name}`,
            'aria-current': name === tab ? 'page' : undefined,
          },
          label,
        ),
      ),
    ),
    h(
      'div',
      { class: 'columns' },
      h(
        'main',
        null,
        tab === 'triage' && h(TriageTab, partProps('triage', record.triage)),
        tab === 'notes' &&
          h(NotesTab, { ...partProps('notes', { text: '' }), notes: record.notes }),
        tab === 'history' && h(HistoryTab, { earlier: record.earlier }),
        tab === 'departure' && h(DepartureTab, partProps('departure', record.departure)),
      ),
      h(
        'aside',
        null,
        h(EarlierList, { earlier: record.earlier }),
        h(OlderRemarks, { remark: record.oldRemark }),
        h(Waiting, { but: id }),
      ),
    ),
  );
}

/** The next few on the board, so that staff see who is waiting: other people's names. */
function Waiting({ but }) {
  const [rows, setRows] = useState([]);
  useEffect(() => {
    load('board').then(setRows);
  }, []);
  const others = rows.filter((row) => row.id !== but).slice(0, 3);
  return h(
    'nav',
    { class: 'waiting', 'aria-label': 'Other patients' },
    h('h2', null, 'Also waiting'),
    h(
      'ul',
      null,
      others.map((row) =>
        h(
          'li',
          { key: row.id },
          h(
            'a',
            { href: `#/attendance/${row.id}/triage` },
            h('span', { class: 'surname' }, row.surname),
            `, ${row.given}`,
          ),
          h('span', { class: 'hint' }, row.complaint),
        ),
      ),
    ),
  );
}
