import { testRule } from '../detect-text';

testRule('strangulation', {
  fires: [
    'he choked me',
    'attempted strangulation',
    'throttled by ex',
    'hands round her neck',
    'grabbed round the throat by her boyfriend',
    'pillow held over her face',
    'NFS by husband, voice hoarse',
    'choked by partner till she blacked out',
  ],
  quiet: [
    'choked on a fish bone',
    'strangulated hernia to theatre',
    'choking episode at lunch',
    'physio to neck, hands on neck traction',
  ],
  negated: ['no strangulation', 'denies strangulation'],
  historical: ['strangulation 2015, previous partner'],
  other: ['FHx: sister strangulation'],
  hypothetical: ['Strangulation training for staff'],
  misspelt: ['strangeled by bf', 'throtled by him, strangulaton'],
  sense: ['strangulated piles', 'choked up with emotion at funeral'],
  review: ['reviews row 24', 'ex came back, put his hands around her throat'],
});
