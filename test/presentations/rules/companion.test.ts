import { testRule } from '../detect-text';

testRule('companion', {
  fires: [
    'attended with partner',
    'husband present throughout',
    'brought in by boyfriend',
    'couple, both laughing',
    'a/w wife',
  ],
  quiet: ['a/w bloods', 'business partner in same office', 'lives alone'],
  review: ['reviews row 20', 'presents with partner'],
});
