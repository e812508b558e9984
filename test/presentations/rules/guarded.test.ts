import { testRule } from '../detect-text';

testRule('guarded', {
  fires: ['vague about how it happened', 'silent throughout'],
  quiet: ['aphasic, silent since stroke', 'clear history'],
  negated: ['not vague', 'not evasive'],
  historical: ['evasive in 2010', 'was guarded in 2010'],
  other: ['FHx: father evasive', "brother's evasive answers"],
  hypothetical: ['if evasive ask alone', 'Leaflet: if evasive'],
  misspelt: ['evasvie when asked about arm', 'evaisve'],
  sense: ['rigid abdomen, guarding', 'quiet chest'],
  review: ['practice.md 2.2 Delay / inconsistent', 'evasive when asked about arm'],
});
