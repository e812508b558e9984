// Who a patient is, as shown to whoever teaches a page: its shape, never itself.

/** As much of a value as whoever teaches is shown. */
export const LONGEST_SHOWN = 80;

/** `SMITH, Ann` as `S••••, A••`, `999 123 4567` as `9•• ••• ••••`: a misread one can still be told. */
export function maskValue(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SHOWN);
  return line.replace(/[\p{L}\p{N}]+/gu, (word) => word.slice(0, 1) + '•'.repeat(word.length - 1));
}
