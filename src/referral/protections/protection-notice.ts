import type { Protection } from '../protection';

export const protectionNotice = {
  id: 'protection-notice',
  title: 'Protection notice',
  source:
    'Crime and Security Act 2010 ss24 to 26; Domestic Abuse Act 2021 ss22 to 26 (in the areas where it has begun)',
  reviewed: '2026-11-26',
  what: 'The police tell the other person in writing to leave or to keep away, even where no charge is made.',
  who: 'A senior police officer decides. The person it protects need not agree.',
  howFast: 'The same day. It holds 48 hours, until a court decides on an order.',
  here: 'Tell the police what you saw and what was said, with agreement or a recorded basis. Ask when it ends.',
} as const satisfies Protection;
