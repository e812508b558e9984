import type { PresentationRule } from '../rule';

/** An order or bail that did not hold. */
export const orderBreach = {
  id: 'order-breach',
  title: 'Order or bail broken',
  source: 'practice.md 4.2; Warwickshire 2012 (breach counts as high risk; reviews rows 17 and 18)',
  part: 'context',
  tier: 4,
  byHand: 'police',
  because: 'an order or bail broken',
  anySubject: true,
  phrases: `
    breach~ of [the/his/her/] [restraining/non mol/non molestation/occupation/protection/court]
      [order/],
    breach~ [the/his/her/] [bail/order/restraining order/injunction/non mol/nmo/conditions/
      restraining/bail conditions],
    breech of [restraining/bail/order/injunction/non mol], breach of [bail/order/conditions/injunction/licence/nmo],
    [broke/breaking/broken] [the/his/her/] [bail/order/injunction/restraining order/conditions]
  `,
  reviewed: '2026-11-26',
} satisfies PresentationRule;
