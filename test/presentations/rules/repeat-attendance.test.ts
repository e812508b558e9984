import { testRule } from '../detect-text';

testRule('repeat-attendance', {
  fires: [
    '3rd attendance in 2 weeks',
    'fifth visit this month with falls',
    'frequent attender, back again with injury',
  ],
  quiet: ['first attendance', '3rd dose of vaccine', 'second baby'],
  review: ['reviews row 58', '4th attendance in ninety days, small cut'],
});
