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
  review: ['reviews row 18', 'ex turned up again, she left him last week'],
});
