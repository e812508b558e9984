// Whose record this is. The name is built from several elements; the surname is upper-cased by CSS.
import { h } from 'preact';
import { day, dayAndTime } from './dates.js';

export function Banner({ patient }) {
  const { title, given, surname, born, age, nhsNumber, hospitalNo } = patient;
  const { sex, ethnicity, arrivedAt } = patient;
  return h(
    'section',
    { class: 'banner', 'aria-label': 'Patient' },
    h(
      'h1',
      { class: 'banner-name' },
      h('span', { class: 'surname' }, surname),
      h('span', null, ', '),
      h('span', { class: 'given' }, given),
      h('small', null, ` (${title})`),
    ),
    h(
      'dl',
      null,
      h(Term, { name: 'Born' }, `${day(born)} (${age}y)`),
      h(Term, { name: 'NHS No.' }, `${nhsNumber} `),
      h(Term, { name: 'Hospital No.' }, hospitalNo),
      h(Term, { name: 'Sex' }, sex),
      ethnicity && h(Term, { name: 'Ethnicity' }, ethnicity),
      h(Term, { name: 'Arrived' }, dayAndTime(arrivedAt)),
    ),
  );
}

const Term = ({ name, children }) => h('div', null, h('dt', null, name), h('dd', null, children));
