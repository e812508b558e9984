import type { Protection } from '../protection';

export const claresLaw = {
  id: 'clares-law',
  title: 'Clare’s Law',
  source:
    'Domestic Abuse Act 2021 s77; Home Office, Domestic Violence Disclosure Scheme guidance 2023 (28 days); reviews row 67',
  reviewed: '2026-11-26',
  what: 'The police may tell somebody about a partner’s violent past: a right to ask, and a right to know that the police use unasked.',
  who: 'Anyone worried, for themselves or for somebody else, asks the police: 101, online or at a station. The other person is not told.',
  howFast:
    'At once where there is danger. Otherwise 28 days at most; ask for the officer’s name and the date.',
  here: 'Let them ring 101 from a phone here. Track the request. One request is enough: a second adds nothing.',
  tracked: true,
} as const satisfies Protection;
