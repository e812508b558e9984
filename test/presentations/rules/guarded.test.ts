import { testRule } from '../detect-text';

testRule('guarded', {
  fires: ['vague about how it happened', 'silent throughout'],
  quiet: ['aphasic, silent since stroke', 'clear history'],
  review: ['practice.md 2.2 Delay / inconsistent', 'evasive when asked about arm'],
});
