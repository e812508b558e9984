import { testRule } from '../detect-text';

testRule('child-contact', {
  fires: ['weekend contact with the kids', 'supervised contact', 'has the kids at weekends'],
  quiet: ['contact dermatitis', 'contact lens in R eye'],
  review: ['reviews row 61', 'historic abuse, ex has weekend contact'],
});
