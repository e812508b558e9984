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
  negated: ['no inconsistent history, lac to scalp', 'history not inconsistent with lac'],
  historical: ['PMH: 2010 walked into a door, black eye'],
  other: ["sister's story keeps changing, wrist swollen"],
  hypothetical: [
    'If story keeps changing and wrist swollen, ask alone',
    'If inconsistent history with lac, refer',
  ],
  misspelt: ['inconsistnt history, lac to scalp'],
  sense: ['two storey fall, wrist fracture', 'door of car trapped finger'],
  review: ['reviews row 58', 'fourth minor injury in ninety days, vague how'],
});
