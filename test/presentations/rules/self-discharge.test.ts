import { testRule } from '../detect-text';

testRule('self-discharge', {
  fires: ['self discharged before review', 'left before being seen', 'refused to wait'],
  quiet: ['discharged home', 'wait for bloods'],
  negated: ['did not self discharge', 'has not self discharged'],
  historical: ['self discharged in 2016'],
  other: ["brother's self discharge"],
  hypothetical: ['if self discharges call police', 'Leaflet on self discharge'],
  misspelt: ['self dischraged'],
  sense: ['discharge from wound', 'ear discharge, self treated'],
  review: ['East Herts 2014 3.16', 'left before being seen by crisis team'],
});
