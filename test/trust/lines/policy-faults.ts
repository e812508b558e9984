import { settings } from '../../../src/policy/settings';
import { FAULTS, wholePolicy, type Fault } from '../../policy/faults';
import { unsafeStarts } from '../../policy/unsafe-start';
import type { Line, Outcome, Work } from '../line';
import { seeded } from '../rig/random';

/**
 * A site's policy with something wrong in it: each setting with each fault in turn, then several at
 * once. A start is unsafe where letters are on, a role is wider than asked, a cover later than its
 * limit, anything half applied, the prototype touched, or anything thrown.
 */
export const policyFaults: Line = {
  id: 'policy-faults',
  number: 15,
  claim: 'Starts under a malformed policy that were unsafe: 0',
  counts: { quick: 500, full: 5_000 },
  run,
};

const NAMES = Object.keys(settings);
const ROLES = [['reception'], ['clinician'], ['clinician', 'lead'], ['administrator'], ['lead']];

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const random = seeded(seed);
  const failures: string[] = [];
  const kinds: Record<string, number> = {};
  for (let done = 0; done < count; done += 1) {
    if (done % 50 === 0) tell(`${done} policies`);
    const asked = random.pick(ROLES);
    const managed = wholePolicy(asked);
    // The whole grid first, one fault each; what is left of the count are several at once.
    const faulted = done < NAMES.length * FAULTS.length ? 1 : 2 + random.below(4);
    const chosen = new Map<string, Fault>();
    for (let n = 0; n < faulted; n += 1) {
      const name = faulted === 1 ? NAMES[done % NAMES.length] : random.pick(NAMES);
      const fault = faulted === 1 ? FAULTS[Math.floor(done / NAMES.length)] : random.pick(FAULTS);
      if (name !== undefined && fault) chosen.set(name, fault);
    }
    for (const [name, fault] of chosen) {
      put(managed, name, fault);
      kinds[fault.kind] = (kinds[fault.kind] ?? 0) + 1;
    }
    const faulty = [...chosen].some(([name, fault]) => isWrong(name, fault));
    const said = [...chosen].map(([name, { say }]) => `${name}: ${say}`);
    const unsafe = unsafeStarts(managed, managed.roles === undefined ? [] : asked, faulty);
    failures.push(...unsafe.map((why) => `${said.join('; ')}: ${why}`));
  }
  return { done: count, failures, figures: kinds };
}

function put(managed: Record<string, unknown>, name: string, fault: Fault): void {
  if (fault.kind === 'absent') delete managed[name];
  else managed[name] = fault.value;
}

/**
 * Absence is wrong for `roles` alone; and a few settings are words or lists that may hold nearly
 * anything: markup in the name of a restricted note is text, and a list of descriptions is judged later.
 */
function isWrong(name: string, { kind, say }: Fault): boolean {
  if (kind === 'absent') return name === 'roles';
  if (say === 'markup') return !FREE_TEXT.includes(name);
  if (say === 'a list of lists' || say === 'an entry that passes for one')
    return name !== 'systems';
  return true;
}

const FREE_TEXT = [
  'restrictedNote',
  'flagRule',
  'safeguardingContact',
  'interpreterLine',
  'lineKey',
  'letterhead',
  'textApprovedBy',
];
