import { sipHash } from './extract/sip-hash';

export const SAMPLE_SIZE = 25;

/**
 * Where one id comes in the order of a draw: random for whoever does not choose the number, and the same
 * every time with it, whatever the order the ids are in (reviews row 83).
 */
export function orderOf(seed: number, id: string): number {
  const [order] = sipHash([seed >>> 0, 0x5eed, 0, 0], id);
  return order;
}

/** At most 25 enquiries, each with what was asked for after it, in the order they were drawn. */
export function drawCases<T extends { encounterId: string }>(
  items: readonly T[],
  seed: number,
): T[][] {
  const cases = new Map<string, T[]>();
  for (const item of items)
    cases.set(item.encounterId, [...(cases.get(item.encounterId) ?? []), item]);
  return [...cases]
    .sort(([a], [b]) => orderOf(seed, a) - orderOf(seed, b) || (a < b ? -1 : 1))
    .slice(0, SAMPLE_SIZE)
    .map(([, own]) => own);
}
