import * as z from 'zod/mini';
import type { PolicyReading, PolicyStatus } from './policy';
import { Role } from './role';

/** What a right can hang on: a role of the policy, or that the policy is not in force. */
type Holder = Role | Exclude<PolicyStatus, 'in-force'>;

const ANYONE: readonly Holder[] = [...Role.options, 'waiting', 'not-set-up', 'broken'];

/**
 * The whole table: who may do what. Every message of a page names one of these actions, and what is
 * not here is refused (hazards H22 to H24). Adding a message is one line in the protocol; adding an
 * action is one line here, and the role table of the tests.
 */
export const MAY = {
  /** Whether the page is being read, and nothing of the patient. */
  'see-state': ['clinician', 'reception'],
  'see-patient': ['clinician'],
  'record-enquiry': ['clinician'],
  /** What is being typed, kept; allowed while letters are off, so that no word is lost. */
  'keep-draft': ['clinician'],
  'write-letters': ['clinician'],
  /** What happened to this computer's own store, naming nobody. */
  'see-notices': ['clinician', 'lead'],
  /** Four things of the record on screen, and dates and senders of letters (hazard H24). */
  'see-flag': ['reception'],
  /** What reception knows goes in here and never out to it again. */
  'write-flag': ['reception', 'clinician'],
  /** Counts of flags and letters, of the whole practice. */
  'see-reception': ['lead'],
  unlock: ['clinician', 'reception', 'lead'],
  /** Cover, lock, close: hiding is never refused. */
  cover: ANYONE,
  /** Open referrals of the patient on screen, and from the worklist of those sealed here. */
  'track-referrals': ['clinician', 'lead'],
  /** People by initials and local reference: only from sealed storage, and who looked is audited. */
  'see-worklist': ['clinician', 'lead'],
  /** Where letters may go; names no patient. */
  'keep-directory': ['lead', 'administrator'],
  /** A champion's are of the own department alone; the background leaves the rest out. */
  'see-counts': ['lead', 'champion'],
  /** Single attendances with an enquiry owed, of the same areas; named only to who may see the worklist. */
  'see-waiting': ['lead', 'champion'],
  /** Past attendances out of a file; the page judges it, for no message is sent. */
  'review-extract': ['lead'],
  'verify-audit': ['lead'],
  'export-audit': ['lead'],
  'purge-audit': ['lead'],
  /** What is wrong with the set-up; it holds nothing of a patient. */
  'see-problems': ['lead', 'administrator', 'not-set-up', 'broken'],
  'set-up': ['administrator', 'not-set-up'],
  erase: ['administrator'],
} as const satisfies Record<string, readonly Holder[]>;
export type Action = keyof typeof MAY;
export const Action = z.enum(Object.keys(MAY) as [Action, ...Action[]]);

/** What needs the site's own policy, whoever asks: a letter without a directory could go anywhere. */
const NEEDS_POLICY: readonly Action[] = ['write-letters'];

export type Standing = Pick<PolicyReading, 'status'> & { policy: { roles: readonly Role[] } };

export function mayDo(action: Action, standing: Standing): boolean {
  return whyNot(action, standing) === undefined;
}

/**
 * Why somebody may not do this here, and what to do about it; undefined where they may. Tells of
 * roles and set-up only, never of a patient.
 */
export function whyNot(
  action: Action,
  { status, policy }: Standing,
): { error: string; message: string } | undefined {
  const allowed: readonly Holder[] = Object.hasOwn(MAY, action) ? MAY[action] : [];
  const held: Holder[] = status === 'in-force' ? [...policy.roles] : [...policy.roles, status];
  if (held.some((each) => allowed.includes(each))) {
    if (status === 'in-force' || !NEEDS_POLICY.includes(action)) return undefined;
    return {
      error: 'letters-off',
      message: `Letters are off: ${NO_POLICY[status]} Make the referral by telephone and the usual way.`,
    };
  }
  if (status === 'waiting') {
    return { error: 'starting', message: 'Sidenote is starting. Try again in a moment.' };
  }
  if (policy.roles.length === 0 && status !== 'in-force') {
    return { error: 'not-set-up', message: `Closed: ${NO_POLICY[status]}` };
  }
  const whose = list(Role.options.filter((role) => allowed.includes(role)));
  return {
    error: 'wrong-role',
    message:
      status === 'in-force'
        ? `This is for ${whose}. This computer is set up for ${list(policy.roles)}. If that is wrong, ask your administrator to change "roles" in the policy.`
        : `This is for ${whose}; ${NO_POLICY[status]}`,
  };
}

/** The role an audit event names: a clinician where one is held, for the enquiry is theirs. */
export function actingRole(roles: readonly Role[]): Role {
  return roles.includes('clinician') ? 'clinician' : (roles[0] ?? 'administrator');
}

const SAY: Record<Role, string> = {
  clinician: 'clinicians',
  reception: 'reception',
  lead: 'the safeguarding lead',
  administrator: 'the administrator',
  champion: 'the department’s champion',
};

const NO_POLICY: Record<Exclude<PolicyStatus, 'in-force'>, string> = {
  waiting: 'this computer’s settings have not arrived yet.',
  'not-set-up': 'this computer is not set up yet. Ask your administrator for the site policy.',
  broken: 'this computer’s settings cannot be used. Ask your administrator to correct the policy.',
};

const LIST = new Intl.ListFormat('en-GB');

function list(roles: readonly Role[]): string {
  return LIST.format(roles.map((role) => SAY[role])) || 'nobody';
}
