import { testRule } from '../detect-text';

testRule('several-signs', {
  fires: [
    'Boyfriend stared at the floor, she hid her arms and would not say how',
    'Hid in our cupboard when she heard her boyfriend at the desk',
    'Partner stood over her, she stared at the floor and would not say how, lip split',
  ],
  quiet: [
    'BP check, bloods normal, flu jab given',
    'Cut finger chopping onions, husband drove her in',
    'Sore throat and fever, antibiotics',
    'Wife says he snores',
  ],
  negated: [
    'Denies boyfriend stared at the floor, denies that she hid her arms',
    'No boyfriend, no cupboard, did not hide',
  ],
  historical: ['PMH: hid in our cupboard when she heard her boyfriend at the desk 2009'],
  other: [
    "Her sister hid in our cupboard when she heard the sister's boyfriend at the desk",
    "Neighbour's boyfriend stood over her, she stared at the floor",
  ],
  hypothetical: [
    'Leaflet: if he stands over you, stares at you, or you hide from him',
    'If boyfriend stands over her, ask alone',
  ],
  misspelt: ['Hid in our cupbord when she heard her boyfreind at the desk'],
  sense: ['Hidden fracture on film, staring sign in thyroid eye disease, cupboard fell on toe'],
  unmarked: ['negated', 'historical', 'other', 'hypothetical'],
  review: ['reviews row 24', 'voice gone, he will not leave her side and she will not say how'],
});
