import { testRule } from '../detect-text';

testRule('unexplained-symptoms', {
  fires: ['NSAP again', 'medically unexplained symptoms', 'chronic pelvic pain no cause'],
  quiet: ['chronic back pain, disc prolapse', 'abdo pain, appendicitis'],
  negated: ['no medically unexplained symptoms', 'not TATT'],
  historical: ['medically unexplained symptoms in 2009', 'PMH: medically unexplained symptoms'],
  other: ["mother's medically unexplained symptoms", 'FHx: medically unexplained symptoms'],
  hypothetical: ['Leaflet on medically unexplained symptoms'],
  misspelt: ['medicaly unexplained symptoms', 'chronic pelivc pain no cause'],
  sense: ['new tattoo red', 'pelvic floor exercises'],
  review: ['practice.md 2.2 Chronic', 'TATT, nil found'],
});
