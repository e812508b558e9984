import { testRule } from '../detect-text';

testRule('pregnancy-injury', {
  fires: ['fell downstairs, 24/40 pregnant', 'kicked in tummy, 30/40', '28/40 fell onto abdo'],
  quiet: ['24/40 routine check', 'pregnant, nausea', 'fall, wrist injury'],
  misspelt: ['pregnant, fell down stiars'],
  review: ['practice.md 2.2', '12/40, bruising to bump after a fall'],
});
