import { testRule } from '../detect-text';

testRule('third-party-concern', {
  fires: [
    'sister rang, worried about her boyfriend',
    'school rang - mum has bruises',
    'neighbour heard screaming and rang',
    'friend worried about how husband treats her',
  ],
  quiet: [
    'wife worried about his memory',
    'daughter concerned about his breathing',
    'colleague called ambulance for chest pain',
  ],
  review: ['reviews row 79', 'neighbour phoned, worried about shouting and bruises'],
});
