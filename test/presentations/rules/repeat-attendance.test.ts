import { testRule } from '../detect-text';

testRule('repeat-attendance', {
  fires: [
    '3rd attendance in 2 weeks',
    'fifth visit this month with falls',
    'frequent attender, back again with injury',
  ],
  quiet: ['first attendance', '3rd dose of vaccine', 'second baby'],
  negated: ['denies 3rd attendance in 2 weeks', 'no 3rd attendance in 2 weeks'],
  historical: ['3rd attendance in 2009', 'frequent attender in 2009 with injury'],
  other: ["mother's 3rd attendance in 2 weeks", "brother's 3rd attendance with injury this month"],
  hypothetical: ['If 3rd attendance with injury, flag', 'If 4th attendance with injury, refer'],
  misspelt: ['4th attendnce with small cut', '5th atendance this month with falls'],
  sense: ['3rd degree tear', '4th metacarpal injury'],
  review: ['reviews row 58', '4th attendance in ninety days, small cut'],
});
