/** Host text is data. A reading keeps at most this many characters of one field. */
export const MAX_FIELD_LENGTH = 200_000;
/** Why a page is read in part where a field is longer; what stands behind it must not pass for nothing. */
export const TOO_LONG = 'Only the first 200,000 characters of a text are read.';

/** Characters of each match that may leave its frame (design.md decision 10). */
export const MAX_QUOTE = 60;

const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Text as it may be matched and shown: control, zero-width and direction-changing characters become
 * spaces one for one, so offsets into the host's text still hold; cut to `MAX_FIELD_LENGTH`.
 */
export function cleanText(text: string): string {
  return text.slice(0, MAX_FIELD_LENGTH).replace(UNSAFE, ' ');
}

/** One line, single spaces, at most `length` characters with an ellipsis. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}

/** With a capital at its beginning. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
