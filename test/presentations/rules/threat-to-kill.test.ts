import { testRule } from '../detect-text';

testRule('threat-to-kill', {
  fires: [
    ...['threatened to kill her', 'death threats from ex', 'said he will kill her'],
    ...['He said he will kill her', 'ex has made threats to kill'],
  ],
  quiet: [
    ...['pain killer', 'threatened miscarriage'],
    ...['this cough is killing me', 'weed killer on hands'],
  ],
  negated: ['has not threatened to kill her', 'no death threats'],
  historical: ['threatened to kill her in 2009', 'death threats from ex 2009'],
  other: ["sister's ex threatened to kill the sister"],
  hypothetical: ['Leaflet: if he threatens to kill you', 'call 999 if he threatens to kill you'],
  misspelt: ['threatend to kill her', 'threatned to kill her'],
  sense: ['painkiller', 'shoes are killing her feet', 'life threatening bleed'],
  review: ['reviews row 18', 'partner threatened to kill her if she leaves'],
});
