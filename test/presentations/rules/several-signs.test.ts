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
  misspelt: ['Hid in our cupbord when she heard her boyfreind at the desk'],
  review: ['reviews row 24', 'voice gone, he will not leave her side and she will not say how'],
});
