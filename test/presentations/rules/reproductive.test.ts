import { testRule } from '../detect-text';

testRule('reproductive', {
  fires: ['recurrent UTI', 'third TOP', 'late booker'],
  quiet: ['single UTI', 'first TOP enquiry', 'IUD check'],
  review: ['practice.md 2.2 Gynae', 'repeat EC request'],
});
