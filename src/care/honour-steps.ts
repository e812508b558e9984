/** The one chance there may be: whoever is told in the family can end it (practice.md 4.1; own wording). */
export const HONOUR = [
  'Never contact the family, and let nobody of the family interpret or wait with them.',
  'Professional interpreter from outside their community, by telephone if need be.',
  'A letter to the GP only if they say it is safe. Ask who works there.',
  'Speak to safeguarding before they leave: there may not be a second chance.',
] as const;
