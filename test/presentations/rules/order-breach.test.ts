import { testRule } from '../detect-text';

testRule('order-breach', {
  fires: [
    ...['breach of restraining order', 'he broke bail', 'breached his bail conditions'],
    'He breached his bail last night',
  ],
  quiet: [
    ...['breach of the four hour target', 'broke her wrist'],
    ...['police bail officer, knee pain', 'breech presentation at 36/40'],
  ],
  negated: ['no breach of restraining order', 'has not breached his bail'],
  historical: [
    'breached restraining order in 2009',
    'breach of restraining order 2009, no contact since',
  ],
  other: ["sister's ex breached his bail"],
  hypothetical: [
    'if he breaches bail call police',
    'call 999 if he breaches the restraining order',
  ],
  misspelt: ['breach of restrianing order', 'breach of restaining order'],
  sense: ['breach of duty, slipped at work', 'breach of skin', 'order bloods'],
  review: ['reviews row 17', 'says ex breached the restraining order again'],
});
