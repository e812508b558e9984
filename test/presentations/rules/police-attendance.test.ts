import { testRule } from '../detect-text';

testRule('police-attendance', {
  fires: [
    'BIBP, domestic incident',
    'police called to address, injured wrist',
    'attended w police after a domestic, lip lac',
  ],
  quiet: [
    'RTC, police on scene',
    'police brought in: found wandering',
    'police check for firearms certificate',
  ],
  negated: ['denies police called to address'],
  historical: [
    'police called to address in 2010, wrist then',
    'domestic incident 2010, police called',
  ],
  other: ['FHx: police called to address', "sister's BIBP, domestic"],
  hypothetical: ['If domestic incident call police', 'Leaflet: police called to a domestic'],
  misspelt: [
    'polcie called to address, injured wrist',
    'attended w polcie after a domestic, lip lac',
  ],
  sense: [
    'domestic flight, ear pain',
    'police officer, injured wrist in training',
    'domestic cleaner, cut thumb',
  ],
  review: ['reviews row 6', 'brought by police after an incident at home, facial bruising'],
});
