import { decidePrompt } from '../../enquiry/decide-prompt';
import type { ConfirmedLine } from '../../enquiry/encounter-step';
import type { TabView } from '../../enquiry/tab-view';
import type { LineSighting } from '../../model/frame-reading';
import { PASTED, TICKED } from '../../model/entered-by-hand';
import { ok, type Result } from '../../model/result';
import type { Presentation } from '../../model/presentation';
import type { Policy } from '../../policy/policy';
import { tickedPresentations } from '../../presentations/tick-presentations';
import type { Handlers } from '../answer-messages';
import { randomId } from '../keys';
import { currentPolicy } from '../policy-source';
import { auditDecision } from './audit-decision';
import { beginEncounter, confirmLines, type Encounter } from './encounters';
import { hasFlagLine } from './flagged';
import { changed, encounterHere } from './steps';
import { emptyView } from './views';

/** Checks with no record behind them: a note that was pasted, or presentations marked by hand. */
export function byHandHandlers(): Pick<Handlers, 'begin-pasted' | 'begin-ticked' | 'tick'> {
  return {
    async 'begin-pasted'({ presentations, lines }) {
      const begun = await begin(PASTED, presentations, lines);
      await auditDecision(begun, begun.policy, begun.now);
      return ok(begun.view);
    },
    /** Nothing is decided yet, and nothing counted: what there is to mark stands behind the gate. */
    async 'begin-ticked'() {
      return ok((await begin(TICKED, [], [])).view);
    },
    async tick({ token, encounterId, ids }): Promise<Result<TabView>> {
      const encounter =
        token.system === TICKED && (await encounterHere({ token, encounterId }, undefined));
      if (!encounter) return changed();
      const { policy } = await currentPolicy();
      const now = Date.now();
      const found = tickedPresentations(ids, policy);
      const view = handView(encounter, token, found, policy, now);
      await auditDecision({ view, encounter }, policy, now);
      return ok(view);
    },
  };
}

async function begin(
  system: string,
  found: readonly Presentation[],
  sightings: readonly LineSighting[],
) {
  const { policy } = await currentPolicy();
  const now = Date.now();
  const patientKey = randomId();
  const encounter = await beginEncounter(patientKey);
  const token = { system, patientKey, document: randomId(), epoch: 0 };
  const lines = await confirmLines(encounter, sightings.map(asEarlier), found, policy.lineKey);
  const view = handView(encounter, token, found, policy, now, lines);
  if (await hasFlagLine(sightings, policy)) Object.assign(view, { dot: 'filled', flagged: true });
  return { view, encounter, policy, now };
}

/** Of which visit a pasted line is nobody can say: it may bring a check back, and quietens none. */
const asEarlier = (line: LineSighting): LineSighting => ({ ...line, earlier: true });

/** Tab -1: no tab of the browser, and no frame to ask for words. */
function handView(
  { id, steps }: Encounter,
  token: NonNullable<TabView['token']>,
  presentations: readonly Presentation[],
  policy: Policy,
  now: number,
  lines: ConfirmedLine[] = [],
): TabView {
  const view = emptyView(-1, 'reading');
  view.token = token;
  view.encounterId = id;
  view.steps = steps;
  view.lines = lines;
  view.because = presentations.map((presentation) => ({
    ...{ frameId: -1, document: token.system, presentation },
  }));
  view.accompanied = presentations.some((found) => found.id === 'companion');
  const { accompanied } = view;
  const unread = { lines, departure: false, user: undefined, age: undefined };
  view.decision = decidePrompt({ presentations, steps, accompanied, policy, now, ...unread });
  return view;
}
