import { testRule } from '../detect-text';

testRule('pregnancy-injury', {
  fires: ['fell downstairs, 24/40 pregnant', 'kicked in tummy, 30/40', '28/40 fell onto abdo'],
  quiet: ['24/40 routine check', 'pregnant, nausea', 'fall, wrist injury'],
  negated: ['24/40, no fall', 'not pregnant, fell downstairs'],
  historical: ['fell downstairs in 2010 when pregnant', 'PMH: 2010 fell at 24/40'],
  other: ['FHx: fell, 24/40 pregnant', 'sister fell, 24/40 pregnant'],
  hypothetical: ['If you fall when pregnant come back', 'Pregnant: return if fall'],
  misspelt: ['pregnant, fell down stiars'],
  sense: ['fell pregnant, nausea', 'bump on head, cat pregnant'],
  unmarked: ['negated', 'historical', 'other', 'hypothetical'],
  review: ['practice.md 2.2', '12/40, bruising to bump after a fall'],
});
