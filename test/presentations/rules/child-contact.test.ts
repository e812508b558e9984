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
  negated: ['no supervised contact', 'denies weekend contact'],
  historical: ['had supervised contact in 2010', 'weekend contact 2010, now adults'],
  other: ["her brother's weekend contact with the kids", "neighbour's supervised contact"],
  hypothetical: ['Leaflet on supervised contact', 'if supervised contact is agreed'],
  misspelt: ['superivsed contact', 'weekend conatct'],
  sense: ['contact tracing for TB', 'close contact of measles'],
  review: ['reviews row 61', 'historic abuse, ex has weekend contact'],
});
