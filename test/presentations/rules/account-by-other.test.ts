import { testRule } from '../detect-text';

testRule('account-by-other', {
  fires: ['husband says she tripped'],
  quiet: ['mother says he is 2yo and well', 'son told same day'],
  negated: ['denies husband says she tripped'],
  historical: ['PMH: 2011 husband says she tripped'],
  other: ['FHx: husband says she tripped'],
  hypothetical: ['Return if husband says she is drowsy', 'call us if wife says he is confused'],
  misspelt: ['husbnad says she tripped', 'boyfreind says she tripped'],
  sense: ['mother says baby is feeding well', 'law partner asks for a sick note'],
  review: ['reviews row 20', 'partner says they were larking about'],
});
