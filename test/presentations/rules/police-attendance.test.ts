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
  review: ['reviews row 6', 'brought by police after an incident at home, facial bruising'],
});
