import { testRule } from '../detect-text';

testRule('injury-story', {
  fires: [
    'story keeps changing, wrist swollen',
    'walked into a door, black eye',
    'hx inconsistent with scalp lac',
    'bruised arm, looks like finger marks',
    'partner says she fell, rib pain',
  ],
  quiet: [
    'ankle twisted playing netball',
    'shin lac on coffee table',
    'mechanism clear, ankle sprain',
  ],
  misspelt: ['inconsistnt history, lac to scalp'],
  review: ['reviews row 58', 'fourth minor injury in ninety days, vague how'],
});
