import { testRule } from '../detect-text';

testRule('fear-or-control', {
  fires: [
    'feels unsafe at home',
    'scared of him',
    'frightened to go home',
    'threatening texts from her ex',
    'husband will not let her have a bank card',
    'partner answers every question for her',
    'boyfriend refuses to leave the cubicle',
    'he checks her phone',
    'shaking each time her phone buzzes',
    "won't go home tonight",
    'sister rang, worried about her boyfriend',
    'says he will kill her if she leaves',
    'do not ring home',
    'quiet when her partner is in the room',
    "sexual pressure: forced sex, he doesn't stop",
  ],
  quiet: [
    'threatened miscarriage',
    'life-threatening asthma',
    'scared of needles',
    'fear of flying',
    'BP well controlled',
    'wife rang for results',
    'daughter concerned about his memory',
    'unsafe swallow',
    'panic alarm tested',
  ],
  negated: ['not scared of him', 'no threats from ex'],
  misspelt: ['contolling partner', 'frightend of him'],
  review: [
    'reviews row 18',
    'ex is at the door again since she walked out, threatens to take the kids',
  ],
});
