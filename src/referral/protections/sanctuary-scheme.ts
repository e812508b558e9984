import type { Protection } from '../protection';

export const sanctuaryScheme = {
  id: 'sanctuary-scheme',
  title: 'Sanctuary scheme',
  source:
    'Department for Communities and Local Government, Sanctuary Schemes guidance 2010; local practice, to be checked',
  reviewed: '2026-11-26',
  what: 'The home is made safer to stay in: locks, doors, letter box, alarm, sometimes a safe room.',
  who: 'The person asks, alone or through an adviser or the council’s housing team. It is free. A landlord has to agree to some of it.',
  howFast: 'Locks often within days. Only where the other person does not live there.',
  here: 'Ask “Do you want to stay in your home?” If yes, put it in the referral. Never where they still have a right to come in.',
} as const satisfies Protection;
