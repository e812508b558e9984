import { testRule } from '../detect-text';

testRule('another-person', {
  fires: ['wrist swollen. Boyfriend outside texting'],
  quiet: ['husband supportive', 'wife drove him in', 'lives with husband'],
  negated: ['no boyfriend', 'no ex involved'],
  historical: ['boyfriend in 2009', 'PMH: ex 2009'],
  other: ["friend's ex on phone"],
  hypothetical: ['if boyfriend comes call us'],
  misspelt: ['wrist swollen. Boyfreind outside texting', 'boyfrend texting outside'],
  sense: ['ex-miner with cough', 'business partner phoned'],
  review: ['reviews row 3', 'took tablets, ex on phone'],
});
