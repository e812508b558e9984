// Form controls. A text area grows with its text by measuring a hidden twin, as many pages do.
import { h } from 'preact';

export function LineField({ id, label, required, value, onText }) {
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label, required && h('span', { class: 'required' }, ' *')),
    h('input', {
      id,
      name: id,
      type: 'text',
      autocomplete: 'off',
      required,
      value,
      onInput: (event) => onText(event.currentTarget.value),
    }),
  );
}

export function TextField({ id, label, hint, value, rows = 4, onText }) {
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    hint && h('p', { class: 'hint', id: `${id}-hint` }, hint),
    h(
      'div',
      { class: 'growing' },
      h('textarea', {
        id,
        name: id,
        rows,
        value,
        'aria-describedby': hint ? `${id}-hint` : undefined,
        onInput: (event) => onText(event.currentTarget.value),
      }),
      h('textarea', {
        class: 'twin',
        'aria-hidden': 'true',
        tabIndex: -1,
        readOnly: true,
        rows: 1,
        value: `${value}x`,
      }),
    ),
  );
}

export function ChoiceField({ id, label, value, choices, onText }) {
  const offered = choices.includes(value) || value === '' ? choices : [...choices, value];
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    h(
      'select',
      { id, name: id, value, onChange: (event) => onText(event.currentTarget.value) },
      h('option', { value: '', selected: value === '' }, ''),
      offered.map((choice) =>
        h('option', { key: choice, value: choice, selected: choice === value }, choice),
      ),
    ),
  );
}

export function SaveRow({ label, message }) {
  return h(
    'div',
    { class: 'save-row' },
    h('button', { type: 'submit', class: 'primary' }, label),
    h('span', { role: 'status', class: 'saved' }, message),
  );
}
