import { testRule } from '../detect-text';

testRule('delayed-injury', {
  fires: ['delayed presentation, rib fracture', 'injury 5 days old, could not come sooner'],
  quiet: ['delayed discharge', 'rib fracture yesterday', 'delay in ambulance'],
  review: ['practice.md 2.2', 'late presentation, jaw fracture'],
});
