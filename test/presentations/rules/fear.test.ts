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
  historical: ['scared of him in 2009', 'PMH: was frightened of her ex'],
  other: ["sister's fear of her husband", 'friend scared of her husband'],
  hypothetical: ['Leaflet: if you are frightened of him call 999'],
  misspelt: ['frightend of him'],
  sense: ['scared of heights', 'frightened by the fireworks', 'scared of spiders'],
  review: ['reviews row 17', 'ex is out and she is scared'],
});
