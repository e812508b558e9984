import { testRule } from '../detect-text';

testRule('child-contact', {
  fires: ['Child contact at weekends', 'ex-partner has weekend contact'],
  quiet: ['contact with chickenpox', 'contact lens abrasion'],
  review: ['reviews row 18', 'child contact dispute, ex turned up'],
});
