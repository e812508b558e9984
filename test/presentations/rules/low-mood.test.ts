import { testRule } from '../detect-text';

testRule('low-mood', {
  fires: ['low mood, not sleeping', 'panic attacks', 'tearful'],
  quiet: ['mood good', 'panic alarm pressed', 'asthma attack'],
  negated: ['no low mood'],
  misspelt: ['anxeity'],
  review: ['reviews row 20', 'tearful and anxious, partner brought her'],
});
