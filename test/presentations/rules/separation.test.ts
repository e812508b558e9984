import { testRule } from '../detect-text';

testRule('separation', {
  fires: [
    ...['she left him last week', 'left her husband'],
    ...['Recently split up from boyfriend, not coping', 'separated from husband two weeks ago'],
  ],
  quiet: [
    ...['AC joint separation', 'left wrist pain'],
    ...['AC joint separation after rugby', 'separation anxiety at nursery'],
  ],
  negated: ['not separated from husband', 'has not left her husband'],
  historical: ['separated from husband in 2009', 'left her husband in 2009'],
  other: ['sister split up from boyfriend', 'son has split up from girlfriend'],
  hypothetical: ['Leaflet on separation from husband', 'if she separates from husband'],
  misspelt: ['Recently split up from boyfreind', 'seprated from husband'],
  sense: ['separated shoulder', 'placental separation'],
  review: ['reviews row 18', 'ex turned up again, she left him last week'],
});
