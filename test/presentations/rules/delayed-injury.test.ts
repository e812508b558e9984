import { testRule } from '../detect-text';

testRule('delayed-injury', {
  fires: ['delayed presentation, rib fracture', 'injury 5 days old, could not come sooner'],
  quiet: ['delayed discharge', 'rib fracture yesterday', 'delay in ambulance'],
  negated: ['no delay in presentation, rib fracture'],
  historical: [
    'delayed presentation in 2010, rib fracture then',
    'PMH: rib fracture 2010, delayed presentation',
  ],
  other: [
    "her mother's delayed presentation, rib fracture",
    "Mother's rib fracture was a late presentation",
  ],
  hypothetical: [
    'if delayed presentation with fracture, refer',
    'Leaflet: delayed presentation of fracture',
  ],
  misspelt: ['delyaed presentation, rib fracture', 'delayed presentaton, rib fracture'],
  sense: ['delayed union of fracture', 'late presentation slides', 'delayed gastric emptying'],
  review: ['practice.md 2.2', 'late presentation, jaw fracture'],
});
