/**
 * On every field there is: no cloud spell-check, no form history, no translation, no rewriting of what
 * was typed (hazards H12 and H14). Spread it into the element: `<input {...hygiene} />`; the house test
 * refuses a field without it.
 */
export const hygiene = {
  spellcheck: false,
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  translate: false,
} as const;
