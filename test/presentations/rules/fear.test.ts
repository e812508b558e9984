import { testRule } from '../detect-text';

testRule('fear', {
  fires: [
    'scared of him',
    'frightened to go home',
    'shaking each time her phone buzzes',
    'flinched when her husband came near',
    'partner has a temper, she keeps quiet',
    'he killed her cat',
    'always treading carefully at home',
  ],
  quiet: [
    'scared of needles',
    'fear of flying',
    'frightened of the dentist',
    'terrified of surgery',
    'grandad hit by car',
  ],
  negated: ['not scared of him'],
  hypothetical: ['Leaflet: if you are frightened of him call 999'],
  misspelt: ['frightend of him'],
  review: ['reviews row 17', 'ex is out and she is scared'],
});
