import { testRule } from '../detect-text';

testRule('order-breach', {
  fires: ['breach of restraining order', 'he broke bail', 'breached his bail conditions'],
  quiet: ['breach of the four hour target', 'broke her wrist'],
  review: ['reviews row 17', 'says ex breached the restraining order again'],
});
