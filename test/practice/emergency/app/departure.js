// Leaving the department: where to, what the GP is told, and what happens next.
import { h } from 'preact';
import { ChoiceField, LineField, SaveRow, TextField } from './fields.js';

const destinations = [
  'Home',
  'Home of a relative or friend',
  'Admitted to a ward',
  'Transferred to another hospital',
  'Left before treatment was finished',
];

export function DepartureTab({ draft, onDraft, onSave, message }) {
  const field = (name) => ({ value: draft[name], onText: (text) => onDraft({ [name]: text }) });
  return h(
    'form',
    { 'aria-labelledby': 'departure-heading', onSubmit: (event) => onSave(event, draft) },
    h('h2', { id: 'departure-heading' }, 'Departure'),
    h(ChoiceField, {
      id: 'destination',
      label: 'Destination',
      choices: destinations,
      ...field('destination'),
    }),
    h(TextField, {
      id: 'gp-letter',
      label: 'GP letter',
      hint: 'Sent to the surgery when the departure is saved',
      rows: 6,
      ...field('gpLetter'),
    }),
    h(LineField, { id: 'follow-up', label: 'Follow-up', ...field('followUp') }),
    h(SaveRow, { label: 'Save departure', message }),
  );
}
