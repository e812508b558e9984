import { testRule } from '../detect-text';

testRule('suicidal-thoughts', {
  fires: [
    'suicidal, has a plan',
    'wants it all to stop',
    'says there is no point in living',
    'better off dead',
    'SI+ tonight',
    'would rather not, says wants to die',
  ],
  quiet: ['SI joint tender', 'suicide prevention training today'],
  negated: ['Not suicidal', 'no SI, no DSH', 'denies suicidal ideation'],
  historical: ['PMH: suicide attempt 2008'],
  other: ["brother's suicide in spring, grieving"],
  hypothetical: ['Leaflet on suicidal thoughts'],
  misspelt: ['suicdal this eve', 'suicidle? no - suicidal'],
  sense: ['SI joint', 'R SI strain'],
  review: ['reviews row 39', 'low, troubled marriage, wanted everything to end'],
});
