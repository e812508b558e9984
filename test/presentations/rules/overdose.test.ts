import { testRule } from '../detect-text';

testRule('overdose', {
  fires: [
    'Staggered OD of codeine since Friday',
    'took 24 ibuprofen, found by neighbour',
    '?overdose, pupils pinpoint',
    'swallowed a handful of her tablets',
    'empty packets by the bed, drowsy',
    '40 amitriptyline with a bottle of gin',
    'Intentional ingestion, will not say what',
  ],
  quiet: [
    'Apixaban 5mg OD',
    'OD: 6/9 with drops',
    'took 2 paracetamol for a headache',
    'doubled her dose by mistake this morning',
    'took 10 tablets in error, dispensing error',
  ],
  negated: ['Denies any overdose', 'No thoughts of self harm, no overdose'],
  historical: ['PMH: overdose 2011', 'overdose aged 15, none since'],
  other: ["Her brother's overdose last month upset her", 'FHx: father overdose'],
  hypothetical: ['Toxic in overdose, weekly scripts', 'Return if overdose'],
  misspelt: ['took overdsoe of PCM', 'o/d of lithium', "OD'd on heroin"],
  sense: ['Apixaban 5mg OD', 'OS and OD normal'],
  review: [
    'reviews row 3',
    'swallowed 30 co-codamol after a row, gone before the notes were found',
  ],
});
