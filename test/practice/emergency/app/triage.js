// The triage form. What is typed belongs to the attendance page until it is saved.
import { h } from 'preact';
import { ChoiceField, LineField, SaveRow, TextField } from './fields.js';

const companions = [
  'Alone',
  'Partner',
  'Husband',
  'Wife',
  'Mother',
  'Father',
  'Son',
  'Daughter',
  'Friend',
  'Carer',
  'Police',
  'Ambulance crew',
];

export function TriageTab({ draft, onDraft, onSave, message }) {
  const field = (name) => ({ value: draft[name], onText: (text) => onDraft({ [name]: text }) });
  return h(
    'form',
    { 'aria-labelledby': 'triage-heading', onSubmit: (event) => onSave(event, draft) },
    h('h2', { id: 'triage-heading' }, 'Triage'),
    h(LineField, {
      id: 'presenting-complaint',
      label: 'Presenting complaint',
      required: true,
      ...field('presentingComplaint'),
    }),
    h(TextField, { id: 'triage-note', label: 'Triage note', rows: 6, ...field('triageNote') }),
    h(
      'div',
      { class: 'pair' },
      h(LineField, { id: 'mechanism', label: 'Mechanism', ...field('mechanism') }),
      h(ChoiceField, {
        id: 'accompanied-by',
        label: 'Accompanied by',
        choices: companions,
        ...field('accompaniedBy'),
      }),
    ),
    h(SaveRow, { label: 'Save triage', message }),
  );
}
