import { testRule } from '../detect-text';

testRule('child-contact', {
  fires: [
    ...['weekend contact with the kids', 'supervised contact', 'has the kids at weekends'],
    ...['Child contact at weekends', 'ex-partner has weekend contact'],
  ],
  quiet: [
    ...['contact dermatitis', 'contact lens in R eye'],
    ...['contact with chickenpox', 'contact lens abrasion'],
  ],
  review: ['reviews row 61', 'historic abuse, ex has weekend contact'],
});
