import type { Action } from '../../policy/roles';
import { currentPolicy } from '../policy-source';
import { recordAside } from './record-aside';

const HOUR_MS = 3_600_000;
const lastNoted = new Map<Action, number>();

/**
 * Somebody turned a page of ours to what this computer's roles do not give, or made it ask: refused
 * already, and audited once an hour for each action, so that asking in a loop floods nothing.
 */
export function noteRefused(action: Action): void {
  const now = Date.now();
  const last = lastNoted.get(action);
  if (last !== undefined && now - last < HOUR_MS && now >= last) return;
  lastNoted.set(action, now);
  void currentPolicy().then(({ policy }) =>
    recordAside({ kind: 'refused', refused: action }, policy, now),
  );
}
