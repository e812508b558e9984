import { testRule } from '../detect-text';

testRule('quiet-approach', {
  fires: [
    "only call on her sister's number",
    'passed the nurse a note',
    'asked to speak alone',
    'husband went to park the car and she whispered to the HCA',
    'waited until he went to work before coming',
  ],
  quiet: [
    'rang home for transport',
    'letter sent to GP',
    'attended alone',
    'message left with wife',
  ],
  negated: ['did not ask to speak alone', 'not asked to speak alone'],
  historical: ['asked to speak alone in 2010', 'PMH: asked to speak alone in 2010'],
  other: ['FHx: asked to speak alone'],
  hypothetical: ['if she asks to speak alone, use room 4', 'Leaflet: ask to speak alone'],
  misspelt: [
    'whispred to the HCA when husband went to park the car',
    'whisperd to the HCA, husband went to park the car',
  ],
  sense: ['whispering pectoriloquy', 'private patient', 'sick note passed to employer'],
  review: ['reviews row 69', 'asks that letters are not sent home, he opens them'],
});
