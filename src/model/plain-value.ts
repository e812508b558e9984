/** What may arrive from outside: how much of it, and how deep. Characters, keys and entries all count. */
export interface Bounds {
  size: number;
  depth: number;
}

export type Plainness = 'plain' | 'too-large' | 'unsafe';

/** Names that reach an object's prototype where code is careless; no message or setting needs them. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether a value is plain data within bounds, found by a walk that stops at the first thing that is
 * not: a message of 50 MB, or one nested 10,000 deep, costs no more than the bounds. Never throws on
 * anything a browser can deliver, circles among it.
 */
export function judgePlain(value: unknown, { size, depth }: Bounds): Plainness {
  let left = size;
  const waiting: [unknown, number][] = [[value, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [item, at] = next;
    left -= typeof item === 'string' ? item.length + 1 : 1;
    if (left < 0) return 'too-large';
    if (typeof item === 'function' || typeof item === 'symbol') return 'unsafe';
    if (typeof item !== 'object' || item === null) continue;
    if (at >= depth) return 'too-large';
    if (Array.isArray(item)) {
      if (item.length > left) return 'too-large';
      for (const each of item) waiting.push([each, at + 1]);
      continue;
    }
    for (const key of Object.keys(item)) {
      if (UNSAFE_KEYS.has(key)) return 'unsafe';
      left -= key.length;
      if (left < 0) return 'too-large';
      waiting.push([(item as Record<string, unknown>)[key], at + 1]);
    }
  }
  return 'plain';
}
