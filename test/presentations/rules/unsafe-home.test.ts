import { testRule } from '../detect-text';

testRule('unsafe-home', {
  fires: [
    'feels unsafe at home',
    "won't go home tonight",
    'begged not to be sent home',
    'slept in the car with the children',
    'fled the family home',
    'nowhere safe to go',
  ],
  quiet: [
    'unsafe swallow',
    'not safe to go home, needs OT assessment',
    "can't go home until care package",
    'transport home booked',
    'slept badly',
  ],
  negated: ['Denies feeling unsafe at home'],
  historical: ['felt unsafe at home in 2009', 'fled the family home in 2009'],
  other: ['FHx: fled the family home'],
  hypothetical: ['call 999 if you feel unsafe at home'],
  misspelt: ['feels unasfe at home', 'feels unsfae at home'],
  sense: ['unsafe on stairs, frame given', 'safe discharge home', 'home oxygen unsafe near smoker'],
  review: ['reviews row 6', 'assaulted by partner, not safe to go home'],
});
