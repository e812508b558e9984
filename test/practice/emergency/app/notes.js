// Clinical notes: a box for a new one, and those saved, newest first, each with time and author.
import { h } from 'preact';
import { dayAndTime } from './dates.js';
import { SaveRow, TextField } from './fields.js';

export function NotesTab({ draft, onDraft, onSave, message, notes }) {
  return h(
    'div',
    null,
    h(
      'form',
      { 'aria-labelledby': 'notes-heading', onSubmit: (event) => onSave(event, draft) },
      h('h2', { id: 'notes-heading' }, 'Notes'),
      h(TextField, {
        id: 'new-note',
        label: 'New note',
        value: draft.text,
        onText: (text) => onDraft({ text }),
      }),
      h(SaveRow, { label: 'Save note', message }),
    ),
    h(
      'div',
      { class: 'feed', role: 'feed', 'aria-label': 'Saved notes' },
      notes.map((note) =>
        h(
          'article',
          { key: note.at, class: 'card' },
          h('div', { class: 'card-time' }, dayAndTime(note.at)),
          h('div', { class: 'card-text' }, note.text),
          h('div', { class: 'card-author' }, `Entered by ${note.author}`),
        ),
      ),
    ),
  );
}
