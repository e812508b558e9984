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
  negated: ['sister not worried about her boyfriend'],
  historical: ['neighbour heard screaming in 2009', 'school rang in 2009, mum had bruises'],
  other: ['FHx: neighbour heard screaming'],
  hypothetical: [
    'if neighbour hears screaming call 999',
    'Sister to ring if worried about her boyfriend',
  ],
  misspelt: ['sister rang, worrried about her boyfriend', 'nieghbour heard screaming and rang'],
  sense: [
    'school rang about PE kit',
    'ring worried off swollen finger',
    'concerned about ring stuck on finger, sister',
  ],
  review: ['reviews row 79', 'neighbour phoned, worried about shouting and bruises'],
});
