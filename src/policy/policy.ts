import * as z from 'zod/mini';
import { judgePlain } from '../model/plain-value';
import type { Role } from './role';
import { settings } from './settings';
import { sayRefused } from './say-refused';

export type Policy = {
  [K in keyof typeof settings]: z.output<(typeof settings)[K]['schema']>;
};

/**
 * `waiting`: the browser has not handed the policy over yet. `not-set-up`: there is none. `broken`:
 * there is one, and it was refused whole. Only `in-force` opens letters.
 */
export type PolicyStatus = 'waiting' | 'not-set-up' | 'broken' | 'in-force';

export interface PolicyReading {
  status: PolicyStatus;
  policy: Policy;
  /** One sentence for each thing wrong, naming the setting and what to do; never its value. */
  problems: string[];
}

/** Far more than any site's policy; a hostile one stops here. */
const BOUNDS = { size: 1_000_000, depth: 20 };

/** Every setting at its default. */
export function defaultPolicy(): Policy {
  return Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [name, setting.default]),
  ) as Policy;
}

/** What holds in the seconds before the browser hands the policy over: nobody may do anything yet. */
export function waitingPolicy(): PolicyReading {
  return { status: 'waiting', policy: { ...defaultPolicy(), roles: [] }, problems: [] };
}

/**
 * Managed values over defaults, all or nothing: one known setting of a wrong shape refuses the whole
 * policy, for nobody can say which half of it would be safe alone (hazard H28). Then defaults hold,
 * with the given roles if they are right in themselves, else no role at all. A name no setting has is
 * only named, so that a newer policy does not stop an older build. Never throws.
 */
export function readPolicy(managed: Readonly<Record<string, unknown>>): PolicyReading {
  const plainness = judgePlain(managed, BOUNDS);
  if (plainness !== 'plain') return broken([], [SAY_UNFIT[plainness]]);
  const problems: string[] = [];
  const values: Record<string, unknown> = defaultPolicy();
  let known = 0;
  for (const [name, setting] of Object.entries(settings)) {
    const given = Object.hasOwn(managed, name) ? managed[name] : undefined;
    if (given === undefined) continue;
    known += 1;
    const parsed = z.safeParse(setting.schema, given);
    if (parsed.success) values[name] = parsed.data;
    else problems.push(sayRefused(name, parsed.error));
  }
  const policy = values as Policy;
  const notes = Object.keys(managed).filter((name) => !Object.hasOwn(settings, name));
  const unknown = notes
    .slice(0, 20)
    .map(
      (name) =>
        `There is no setting "${name.slice(0, 60)}" in this version; it was passed over. Check its name.`,
    );
  if (known === 0) return { status: 'not-set-up', policy: defaultPolicy(), problems: unknown };
  const roles = z.safeParse(settings.roles.schema, managed.roles);
  if (problems.length === 0) problems.push(...findConflicts(managed, policy));
  if (problems.length > 0)
    return broken(roles.success ? roles.data : [], [...problems, ...unknown]);
  return { status: 'in-force', policy, problems: [...sayMissing(managed), ...unknown] };
}

function broken(roles: Role[], problems: string[]): PolicyReading {
  return { status: 'broken', policy: { ...defaultPolicy(), roles }, problems };
}

const SAY_UNFIT = {
  'too-large': 'The policy is too large or nested too deep, and none of it is used. Correct it.',
  unsafe: 'The policy holds a name that no setting can have, and none of it is used. Correct it.',
} as const;

/**
 * What each setting alone is right about, but not together. Roles have to be said: Chromium drops a
 * value of the wrong type without a word, and a reception computer must not become a clinician's so.
 */
function findConflicts(managed: Readonly<Record<string, unknown>>, policy: Policy): string[] {
  const found: string[] = [];
  if (managed.roles === undefined) {
    found.push(
      'Setting "roles" is missing or of the wrong type, so none of the policy is used. Say who uses this computer, e.g. ["clinician"].',
    );
  }
  if (policy.showSmallNumbers && !policy.practice) {
    found.push(
      'Setting "showSmallNumbers" is for practice only, so none of the policy is used. Remove it.',
    );
  }
  return found;
}

/** What a site has surely forgotten; safe without, so only named. */
function sayMissing(managed: Readonly<Record<string, unknown>>): string[] {
  const missing = (['site', 'lineKey'] as const).filter((name) => managed[name] === undefined);
  return missing.map((name) => `Setting "${name}" is not set: ${settings[name].label}.`);
}
