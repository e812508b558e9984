import { showReception } from '../../audit/show-reception';
import { localDate } from '../../model/dates';
import { sameContext } from '../../model/context-token';
import { fail, ok, type Result } from '../../model/result';
import { writeReference } from '../../enquiry/lines/reference';
import type { Policy } from '../../policy/policy';
import { checkNewFlag, isClosed, viewOfFlags, type Flag } from '../../reception/flag';
import { signFlag, writeFlagLine } from '../../reception/flag-lines';
import { reportReception } from '../../reception/reception-report';
import type { Handlers } from '../answer-messages';
import { sign } from '../keys';
import { currentPolicy } from '../policy-source';
import { recordAside } from './record-aside';
import { recordOnScreen, redeem, takePlace } from './flag-place';
import { keepFlag, readAllFlags, readFlags } from './flags';
import { readLetters } from './letters-in';
import { serially } from './serially';
import { seeTab } from './views';

const inTurn = serially();

/** What reception asks and writes, and what a clinician does with it. */
export function receptionHandlers(
  onChange: () => void,
): Pick<
  Handlers,
  'flag-view' | 'begin-flag' | 'raise-flag' | 'reception-report' | 'flags' | 'flag-step'
> {
  return {
    async 'flag-view'({ tabId }) {
      const identifier = await recordOnScreen(tabId);
      if (!identifier.ok) return identifier;
      const flags = await readFlags(identifier.value);
      return flags.ok ? ok(viewOfFlags(flags.value)) : flags;
    },
    'begin-flag': (of) => takePlace(of),
    'raise-flag': ({ ticket, flag: made }) =>
      inTurn(async () => {
        const { policy } = await currentPolicy();
        const now = Date.now();
        const checked = checkNewFlag(made, localDate(now, policy.timeZone));
        if (!checked.ok) return checked;
        const identifier = await redeem(ticket);
        if (!identifier.ok) return identifier;
        const flag: Flag = { v: 1, id: made.key, raisedAt: now, ...made, steps: [] };
        const kept = await keepFlag(identifier.value, flag);
        if (!kept.ok) return kept;
        const told = await tell(flag, 'raised', made.key, policy, now);
        if (!told.ok) return told;
        onChange();
        return ok({ line: await lineFor(policy, now), kept: kept.value });
      }),
    async 'reception-report'() {
      const { policy } = await currentPolicy();
      const [flags, letters] = [await readAllFlags(), await readLetters()];
      if (!flags.ok) return flags;
      if (!letters.ok) return letters;
      const today = localDate(Date.now(), policy.timeZone);
      const report = reportReception(flags.value, letters.value, today);
      return ok(showReception(report, policy.showSmallNumbers));
    },
    async flags({ tabId, token }) {
      const here = await patientHere(tabId, token);
      if (!here.ok) return here;
      const flags = await readFlags(here.value);
      return flags.ok ? ok(flags.value.filter((flag) => !isClosed(flag))) : flags;
    },
    'flag-step': ({ key, tabId, token, flagId, step, words, reviewOn }) =>
      inTurn(async () => {
        const { policy } = await currentPolicy();
        const now = Date.now();
        const here = await patientHere(tabId, token);
        if (!here.ok) return here;
        const flags = await readFlags(here.value);
        if (!flags.ok) return flags;
        const flag = flags.value.find(({ id }) => id === flagId);
        if (!flag) return fail('no-flag', 'This flag is not here any more. Open the record again.');
        if (step === 'closed' && !words?.trim()) {
          return fail('no-reason', 'Say in a few words why it is closed.');
        }
        if (flag.steps.some((each) => each.key === key)) return ok(null);
        const { view } = await seeTab(tabId, policy, now);
        const made = {
          ...{ key, at: now, kind: step },
          ...(view.user === undefined ? {} : { user: view.user.slice(0, 120) }),
          ...(words === undefined ? {} : { words }),
        };
        const changed = {
          ...flag,
          ...(reviewOn ? { reviewOn } : {}),
          steps: [...flag.steps, made],
        };
        const kept = await keepFlag(here.value, changed);
        if (!kept.ok) return kept;
        const told = await tell(flag, step, key, policy, now);
        if (told.ok) onChange();
        return told.ok ? ok(null) : told;
      }),
  };
}

/** Whose record a clinician has on screen, while it is the one they opened. */
async function patientHere(
  tabId: number,
  token: Parameters<typeof sameContext>[0],
): Promise<Result<string>> {
  const { policy } = await currentPolicy();
  const { view } = await seeTab(tabId, policy, Date.now());
  if (view.token && sameContext(token, view.token)) return recordOnScreen(tabId);
  return fail('changed', 'The record on screen has changed. Open Sidenote again.');
}

/** Codes alone: where it came from and what was done, never whose it is or what it says. */
function tell(
  flag: Pick<Flag, 'source'>,
  flagAction: 'raised' | 'acknowledged' | 'acting' | 'closed' | 'kept-on',
  id: string,
  policy: Policy,
  now: number,
): Promise<Result<unknown>> {
  const facts = { kind: 'flag', flagAction, flagSource: flag.source } as const;
  return recordAside({ ...facts, id }, policy, now);
}

async function lineFor(policy: Policy, now: number): Promise<string> {
  const [random = 0] = crypto.getRandomValues(new Uint8Array(1));
  const signed = signFlag((text) => sign(policy.lineKey, text));
  return writeFlagLine(await writeReference('open', now, random, signed));
}
