import type { Protection } from '../protection';

export const stalkingProtectionOrder = {
  id: 'stalking-protection-order',
  title: 'Stalking protection order',
  source: 'Stalking Protection Act 2019 ss1 to 8',
  reviewed: '2026-11-26',
  what: 'A court forbids contact, following and watching, before any conviction, whoever the stalker is.',
  who: 'The police apply to the magistrates. The person need not.',
  howFast: 'An interim order within days. It then holds two years or more.',
  here: 'Tell them to keep every message and not to answer. A stalking service can talk to the police with them.',
} as const satisfies Protection;
