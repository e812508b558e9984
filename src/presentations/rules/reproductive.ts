import type { PresentationRule } from '../rule';

/** Repeated or hidden reproductive troubles. Weak alone. */
export const reproductive = {
  id: 'reproductive',
  title: 'Repeated reproductive troubles',
  source: 'NICE QS116; practice.md 2.2 Pregnancy and Gynae',
  tier: 4,
  byHand: 'background',
  because: 'repeated gynaecological or pregnancy troubles',
  phrases: `
    [recurrent/repeat/repeated/=nth/third/multiple/frequent] [uti/utis/pid/sti/stis/thrush/top/
      tops/termination+/miscarriage+/ec/emhc/emergency contraception/morning after pill/ec request+],
    [top/tops/termination+] [=times/=few], late [booker/booking], unbooked, concealed pregnancy,
    dyspareunia, pelvic pain [?cause/nil cause/no cause/unexplained]
  `,
  reviewed: '2026-11-21',
} satisfies PresentationRule;
