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
  review: ['reviews row 17', 'says ex breached the restraining order again'],
});
