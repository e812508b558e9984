import { settings } from '../../src/policy/settings';

/** One fault of a policy: what stands where a right value should. */
export interface Fault {
  kind: 'absent' | 'wrong-type' | 'huge' | 'hostile';
  say: string;
  value: unknown;
}

const deep = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let i = 0; i < levels; i += 1) value = i % 2 ? [value] : { a: value };
  return value;
};
const circle: unknown[] = [];
circle.push(circle);

/** What can stand in the place of any setting. Each is wrong for every one of them, or not there. */
export const FAULTS: readonly Fault[] = [
  { kind: 'absent', say: 'absent', value: undefined },
  { kind: 'wrong-type', say: 'null', value: null },
  { kind: 'wrong-type', say: 'an object', value: { a: 1 } },
  { kind: 'wrong-type', say: 'NaN', value: Number.NaN },
  { kind: 'wrong-type', say: 'minus infinity', value: -Infinity },
  { kind: 'wrong-type', say: 'a list of lists', value: [[], [[]]] },
  { kind: 'wrong-type', say: 'a date', value: new Date(0) },
  { kind: 'huge', say: 'ten million characters', value: 'x'.repeat(10_000_000) },
  {
    kind: 'huge',
    say: 'a million entries',
    value: Array.from({ length: 1_000_000 }, () => 'lead'),
  },
  { kind: 'huge', say: 'ten thousand levels', value: deep(10_000) },
  { kind: 'huge', say: 'a number past all limits', value: 1e308 },
  { kind: 'huge', say: 'a circle', value: circle },
  { kind: 'hostile', say: 'a prototype key', value: JSON.parse('{"__proto__": {"mode": "off"}}') },
  { kind: 'hostile', say: 'a constructor key', value: JSON.parse('{"constructor": {"a": 1}}') },
  { kind: 'hostile', say: 'markup', value: '<img src=x onerror=alert(1)>\u202e\u0000' },
  { kind: 'hostile', say: 'an entry that passes for one', value: [{ id: 'x', name: 'Owner' }] },
  { kind: 'hostile', say: 'a function', value: () => 'lead' },
];

/** A site's whole policy, every setting in it, each at a right value of its own. */
export function wholePolicy(roles: readonly string[]): Record<string, unknown> {
  const defaults = Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [name, setting.default as unknown]),
  );
  const service = {
    id: 'invented',
    name: 'Invented service',
    kind: 'idva',
    for: 'Anyone',
    hours: [{ days: [1], from: '09:00', to: '17:00' }],
    checked: '2026-11-02',
  };
  const own = {
    site: 'Elmbridge',
    lineKey: 'invented-line-key',
    coverAfterTypingSeconds: 30,
    directory: [service],
  };
  return { ...defaults, ...own, roles: [...roles] };
}
