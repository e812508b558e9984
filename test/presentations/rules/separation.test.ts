import { testRule } from '../detect-text';

testRule('separation', {
  fires: ['Recently split up from boyfriend, not coping', 'separated from husband two weeks ago'],
  quiet: ['AC joint separation after rugby', 'separation anxiety at nursery'],
  review: ['reviews row 18', 'she left him last week'],
});
