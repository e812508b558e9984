import { testRule } from '../detect-text';

testRule('unexplained-symptoms', {
  fires: ['NSAP again', 'medically unexplained symptoms', 'chronic pelvic pain no cause'],
  quiet: ['chronic back pain, disc prolapse', 'abdo pain, appendicitis'],
  review: ['practice.md 2.2 Chronic', 'TATT, nil found'],
});
