import { readPolicy, type Policy, type PolicyReading } from '../../src/policy/policy';
import { Role } from '../../src/policy/role';
import { mayDo, MAY, type Action } from '../../src/policy/roles';
import { settings } from '../../src/policy/settings';

/** The longest each cover and lock may be put off, whatever a policy says (seconds, minutes). */
const LIMITS: readonly (readonly [keyof Policy, number])[] = [
  ['coverAfterTypingSeconds', 600],
  ['coverAfterIdleSeconds', 900],
  ['lockAfterIdleSeconds', 3600],
  ['lockAfterMinutes', 1440],
  ['stillPrivateMinutes', 60],
];

/**
 * What would make a start unsafe, each in words; none is safe. `asked`: the roles the policy was
 * meant to give; `isFaulty`: that something in it is wrong.
 */
export function unsafeStarts(
  managed: Record<string, unknown>,
  asked: readonly string[],
  isFaulty: boolean,
): string[] {
  const found: string[] = [];
  const plain = Object.keys(Object.prototype).join();
  let reading: PolicyReading;
  try {
    reading = readPolicy(managed);
  } catch (error) {
    return [`threw ${String(error).slice(0, 100)}`];
  }
  const { status, policy, problems } = reading;
  if (isFaulty && status === 'in-force') found.push('taken as in force');
  if (isFaulty && mayDo('write-letters', reading)) found.push('letters on');
  const wider = policy.roles.filter((role) => !asked.includes(role));
  if (wider.length > 0) found.push(`wider roles than asked: ${wider.join()}`);
  for (const action of Object.keys(MAY) as Action[]) {
    const byRole = asked.some((role) => (MAY[action] as readonly string[]).includes(role));
    const byStanding = (MAY[action] as readonly string[]).includes(status);
    if (mayDo(action, reading) && !byRole && !byStanding) found.push(`may ${action}`);
  }
  for (const [name, most] of LIMITS) {
    const given = policy[name];
    if (typeof given !== 'number' || !(given > 0 && given <= most)) found.push(`${name} ${given}`);
  }
  if (status !== 'in-force') {
    for (const [name, setting] of Object.entries(settings)) {
      if (name === 'roles') continue;
      const now = JSON.stringify(policy[name as keyof Policy]);
      if (now !== JSON.stringify(setting.default)) found.push(`half applied: ${name}`);
    }
    if (status === 'broken' && problems.length === 0) found.push('broken without a word');
  }
  if (policy.roles.some((role) => !Role.options.includes(role))) found.push('a role of no kind');
  if (Object.keys(Object.prototype).join() !== plain || 'mode' in {} || 'a' in {}) {
    found.push('prototype polluted');
  }
  if (JSON.stringify(problems).length > 50_000) found.push('problems without end');
  return found;
}
