import { testRule } from '../detect-text';

testRule('threats-or-stalking', {
  fires: [
    'threatening texts from her ex',
    'says he will kill her if she leaves',
    'ex keeps turning up at her work',
    'ex waits outside school',
    'breached his bail conditions',
    'ex put pictures of her online',
  ],
  quiet: [
    'threatened miscarriage',
    'life-threatening asthma',
    'limb threatening ischaemia',
    'ex smoker',
  ],
  negated: ['no threats from ex'],
  historical: ['threatening texts from her ex in 2009', 'ex stalked her in 2009'],
  other: ["sister's ex keeps turning up"],
  hypothetical: ['Leaflet: threatening texts from your ex', 'Return if threatening texts from ex'],
  misspelt: ['threatend by ex'],
  sense: ['threatened preterm labour', 'pituitary stalk'],
  review: [
    'reviews row 18',
    'ex is at the door again since she walked out, threatens to take the kids',
  ],
});
