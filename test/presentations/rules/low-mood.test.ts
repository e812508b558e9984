import { testRule } from '../detect-text';

testRule('low-mood', {
  fires: ['low mood, not sleeping', 'panic attacks', 'tearful'],
  quiet: ['mood good', 'panic alarm pressed', 'asthma attack'],
  negated: ['no low mood'],
  historical: ['low mood in 2010', 'PMH: low mood, panic attacks'],
  other: ["mother's low mood", 'her mother has low mood'],
  hypothetical: ['Leaflet on low mood', 'Return if low mood'],
  misspelt: ['anxeity'],
  sense: ['low lying placenta', 'tear of meniscus'],
  review: ['reviews row 20', 'tearful and anxious, partner brought her'],
});
