import { testRule } from '../detect-text';

testRule('control', {
  fires: [
    'husband will not let her have a bank card',
    'he checks her phone',
    'do not ring home',
    'not allowed to see her sister',
    "won't let her learn English",
    'he keeps her passport',
    'threw her insulin away',
    'has to ask before she can spend anything',
    'tells her she is mad',
  ],
  quiet: [
    'BP well controlled',
    'not allowed to drive for 6 months',
    'controlling asthma',
    'daughter manages tablets',
    'husband works nights',
  ],
  negated: ['Partner not controlling'],
  historical: ['controlling ex in 2009', 'husband was controlling in 2009, divorced'],
  other: ["friend's controlling husband"],
  hypothetical: ['Leaflet: if he checks your phone', 'Training on controlling partner'],
  misspelt: ['contolling partner'],
  sense: ['controlled drugs book signed', 'birth control pill check'],
  review: ['reviews row 25', 'overdose, says husband is controlling and takes her phone'],
});
