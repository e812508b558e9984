import { testRule } from '../detect-text';

testRule('self-discharge', {
  fires: ['self discharged before review', 'left before being seen', 'refused to wait'],
  quiet: ['discharged home', 'wait for bloods'],
  negated: [],
  historical: ['self discharged in 2016'],
  misspelt: ['self dischraged'],
  review: ['East Herts 2014 3.16', 'left before being seen by crisis team'],
});
