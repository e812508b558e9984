/** How a word is meant, as bits of one number; `scope.ts` sets them and `read-text.ts` reads them. */
export const PAST = 1;
export const SUPPOSED = 2;
export const DOUBTFUL = 4;
/** Somebody else's by grammar ("mother's overdose"). */
export const OTHERS = 8;
/** Somebody else's by heading ("FHx: ..."). */
export const FAMILY = 16;
/** Denied only as a later item of a list: weaker, and never said of a whole frame. */
export const LISTED = 32;
/** Somebody else's by possession, and not a partner's: "sister's marriage", "parents' divorce". */
export const OWNED = 64;

/** A relative or another was spoken of just before ("son has split up"). */
export const KIN = 128;
/** A grown relative, a friend or a neighbour was named just before, and not as who tells of the patient. */
export const APART = 512;
/** Advice, a leaflet, "should he ever": supposed whatever else is said. */
export const ADVISED = 256;
