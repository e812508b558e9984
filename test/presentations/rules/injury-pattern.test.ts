import { testRule } from '../detect-text';

testRule('injury-pattern', {
  fires: [
    'bruises of different ages',
    'finger-shaped bruises on arm',
    'story keeps changing, wrist swollen',
    'delayed presentation, rib fracture',
    'cigarette burns to back',
    'another fall, third this month, bruised',
    'walked into a door, black eye',
    'fell downstairs, 24/40 pregnant',
    'hx inconsistent with scalp lac',
  ],
  quiet: [
    'ankle twisted playing netball',
    'easy bruising on warfarin',
    'bruising from clexane',
    'shin lac on coffee table',
  ],
  negated: ['no old bruises'],
  misspelt: ['inconsistnt history, lac to scalp', 'fingertip bruisng'],
  review: ['reviews row 58', 'fourth minor injury in ninety days, vague how'],
});
