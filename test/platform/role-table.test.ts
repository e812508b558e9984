import { expect, test, vi } from 'vitest';
import { answerMessage, type Door, type Handlers } from '../../src/platform/answer-messages';
import { requests, type RequestName } from '../../src/platform/protocol';
import { readPolicy, waitingPolicy, type PolicyReading } from '../../src/policy/policy';
import { Role } from '../../src/policy/role';
import { MAY, type Action } from '../../src/policy/roles';
import { page } from './senders';

/**
 * Who may ask what, written down a second time and by message, so that neither the table in the
 * product nor a message can change alone. C clinician, R reception, L lead, A administrator, M champion; then who
 * may while there is no policy (n), a broken one naming nobody (b), and while it is waited for (w).
 */
const TABLE: Record<string, string> = {
  view: 'CR...n..',
  step: 'C....n..',
  'write-lines': 'C....n..',
  'begin-pasted': 'C....n..',
  'begin-ticked': 'C....n..',
  tick: 'C....n..',
  'save-draft': 'C....n..',
  'load-draft': 'C....n..',
  'open-letter': 'C.......',
  'letter-view': 'C.......',
  'save-letter': 'C....n..',
  'close-letters': 'CRLAMnbw',
  'open-questionnaire': 'C....n..',
  'begin-questionnaire': 'C....n..',
  'finish-questionnaire': 'C....n..',
  'end-questionnaire': 'CRLAMnbw',
  probe: 'C....n..',
  'roll-ups': '..L.M...',
  coverage: '..L.M...',
  'count-scope': '..L.M...',
  problems: '..LA.nb.',
  'reading-states': '...A.n..',
  'described-systems': '...A.n..',
  'keep-system': '...A.n..',
  'drop-system': '...A.n..',
  'flag-view': '.R......',
  'begin-flag': 'CR...n..',
  'raise-flag': 'CR...n..',
  'log-letter': 'CR...n..',
  'letter-rows': '.R......',
  'letter-done': 'CR...n..',
  'reception-report': '..L.....',
  flags: 'C....n..',
  'flag-step': 'C....n..',
  'lock-view': 'CRLAMnbw',
  lock: 'CRLAMnbw',
  unlock: 'CRL..n..',
  'choose-passphrase': 'CRL..n..',
  'change-passphrase': 'CRL..n..',
  'new-data-key': 'CRL..n..',
  'erase-sealed': '...A....',
  notices: 'C.L..n..',
  'close-notice': 'C.L..n..',
  'records-standing': '..L.....',
  'verify-records': '..L.....',
  'stop-verifying': '..L.....',
  'export-events': '..L.....',
  'merge-scope': '..L.....',
  'mark-exported': '..L.....',
  'patient-referrals': 'C....n..',
  track: 'C....n..',
  'change-referral': 'C.L..n..',
  worklist: 'C.L..n..',
  'save-owners': 'C.L..n..',
  'waiting-prompts': '..L.M...',
  'directory-standing': '..LA....',
  'import-directory': '..LA....',
};

const reached = vi.fn(async () => ({ ok: true as const, value: null }));
const handlers = Object.fromEntries(
  Object.keys(requests).map((name) => [name, reached]),
) as unknown as Handlers;

const standings: [string, PolicyReading][] = [
  ...Role.options.map((role): [string, PolicyReading] => [role, readPolicy({ roles: [role] })]),
  ['no policy', readPolicy({})],
  ['broken', readPolicy({ roles: 'everyone' })],
  ['waiting', waitingPolicy()],
];
const LETTERS = ['C', 'R', 'L', 'A', 'M', 'n', 'b', 'w'];

const pageMessages = (Object.keys(requests) as RequestName[]).filter(
  (name) => requests[name].from === 'page',
);

test('every message of a page has its row, and no row is left over', () => {
  expect(Object.keys(TABLE).sort(), 'write a row for each new message').toEqual(
    [...pageMessages].sort(),
  );
});

test.each(pageMessages)('%s: exactly the roles of its row reach it', async (name) => {
  const allowed: string[] = [];
  for (const [index, [, standing]] of standings.entries()) {
    const door: Door = { handlers, standing: async () => standing, limit: () => true };
    // Past the roles the empty shape is refused, or reaches the handler: either way it was let in.
    const answer = await answerMessage(door, { sidenote: name, request: {} }, page());
    const letIn = answer.ok || answer.error === 'bad-request';
    if (letIn) allowed.push(LETTERS[index] ?? '?');
    else expect(answer.message, 'says what to do').toMatch(/Ask|ask|Try again|telephone/);
  }
  expect(allowed).toEqual([...(TABLE[name] ?? '')].filter((letter) => letter !== '.'));
});

test('several roles are the sum of each', async () => {
  const standing = readPolicy({ roles: ['clinician', 'lead'] });
  const door: Door = { handlers, standing: async () => standing, limit: () => true };
  for (const name of pageMessages) {
    const row = TABLE[name] ?? '';
    const answer = await answerMessage(door, { sidenote: name, request: {} }, page());
    const letIn = answer.ok || answer.error === 'bad-request';
    expect(letIn, name).toBe(row.includes('C') || row.includes('L'));
  }
});

/** The same for actions whose messages come with later issues, so that the table is whole now. */
const ACTIONS: Record<Action, string> = {
  'see-state': 'CR',
  'see-patient': 'C',
  'record-enquiry': 'C',
  'keep-draft': 'C',
  'write-letters': 'C',
  'see-notices': 'CL',
  'see-flag': 'R',
  'write-flag': 'CR',
  'see-reception': 'L',
  unlock: 'CRL',
  cover: 'CRLAM',
  'track-referrals': 'CL',
  'see-worklist': 'CL',
  'keep-directory': 'LA',
  'see-counts': 'LM',
  'see-waiting': 'LM',
  'review-extract': 'L',
  'verify-audit': 'L',
  'export-audit': 'L',
  'purge-audit': 'L',
  'see-problems': 'LA',
  'set-up': 'A',
  erase: 'A',
};

test('the whole action x role table', () => {
  const found = Object.fromEntries(
    Object.entries(MAY).map(([action, holders]) => [
      action,
      Role.options
        .map((role, index) => ((holders as readonly string[]).includes(role) ? LETTERS[index] : ''))
        .join(''),
    ]),
  );
  expect(found).toEqual(ACTIONS);
});
