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
  review: ['reviews row 69', 'asks that letters are not sent home, he opens them'],
});
