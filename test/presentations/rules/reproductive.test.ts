import { testRule } from '../detect-text';

testRule('reproductive', {
  fires: ['recurrent UTI', 'third TOP', 'late booker'],
  quiet: ['single UTI', 'first TOP enquiry', 'IUD check'],
  negated: ['no recurrent UTI', 'not a late booker'],
  historical: ['recurrent UTI in 2009', 'PMH: recurrent UTI'],
  other: ["mother's recurrent UTI", 'FHx: recurrent UTI'],
  hypothetical: ['Leaflet on recurrent UTI', 'Return if recurrent UTI'],
  misspelt: ['recurent UTI', 'reccurrent UTI'],
  sense: ['top of head', 'on top of the stairs again', 'pill box stuck on finger'],
  review: ['practice.md 2.2 Gynae', 'repeat EC request'],
});
