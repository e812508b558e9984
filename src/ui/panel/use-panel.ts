import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ContextToken } from '../../model/context-token';
import { isEnteredByHand, TICKED } from '../../model/entered-by-hand';
import type { NotAskedReason } from '../../enquiry/outcome';
import type { PanelStep } from '../../enquiry/panel-step';
import type { TabView } from '../../enquiry/tab-view';
import { isByHand, type EnquiryDraft } from '../../referral/enquiry-draft';
import { stepKeys } from '../../enquiry/step-keys';
import type { LockView } from '../../model/lock-view';
import { useServices, type CoverCause } from '../services';
import { stoppedAtGate } from './stopped-at-gate';
import { useHold } from './use-hold';
import { isBeforeGate } from './screens/before-gate';
import { useLock } from '../parts/use-lock';
import { firstScreen, foundIn, leavingNow, newDraft, screenToResume } from './begin-draft';

type StepFacts = PanelStep extends infer S
  ? S extends PanelStep
    ? Omit<S, 'key' | 'token' | 'encounterId' | 'tabId'>
    : never
  : never;

/** Everything a screen may read and do. One object, made by `usePanel`, handed to every screen. */
export interface Panel {
  /** The record, or the pasted note, this panel is about; undefined until the first view came. */
  view: TabView | undefined;
  /** An entry of one's own stands over a record in the tab, which is not shown meanwhile. */
  hidesRecord: boolean;
  covered: boolean;
  /** Undefined until the first answer came. */
  lock: LockView | undefined;
  screen: string;
  /** What just happened, past tense, in one line. */
  notice: string;
  /** Present once the gate is passed. */
  draft: EnquiryDraft | undefined;
  go(screen: string): void;
  back(): void;
  cover(cause: CoverCause): void;
  /** For whoever passed the gate: what comes after a cover is dropped, unless it may stand there too. */
  say(notice: string, mayBeCovered?: boolean): void;
  /** Opens the gate, or the one-key way back. */
  open(): void;
  later(): Promise<void>;
  passGate(how: 'in-person' | 'remote'): Promise<void>;
  /** Back to where it was left, when it is still private. */
  resume(): Promise<void>;
  /** From another panel that has this patient. */
  takeOver(): Promise<void>;
  failGate(reason: NotAskedReason): Promise<void>;
  update(change: Partial<EnquiryDraft>): EnquiryDraft | undefined;
  step(facts: StepFacts): Promise<boolean>;
  /**
   * A pasted note, or what will be marked by hand behind the gate. What was still being read when the
   * panel was covered waits behind it, unless something else was opened meanwhile.
   */
  usePasted(view: TabView, isOnScreen: boolean): void;
  /** What was marked by hand has been judged: on to the card. */
  useTicked(view: TabView): void;
  /** Done with what was entered by hand: back to the record in the tab. */
  dropPasted(): void;
}

/** The panel's state: covered or on one screen, bound to one patient. */
export function usePanel(): Panel {
  const services = useServices();
  const [tabView, setTabView] = useState<TabView>();
  const [pasted, setPasted] = useState<TabView>();
  const [covered, setCovered] = useState(true);
  const [trail, setTrail] = useState<string[]>(['gate']);
  const [draft, setDraft] = useState<EnquiryDraft>();
  const [notice, setNotice] = useState('');
  const passed = useRef<{ patientKey: string; at: number }>(undefined);
  const place = useRef<{ tabId?: number; patientKey?: string | undefined }>({});
  const view = pasted ?? tabView;
  const now = useRef({ view, draft, covered });
  const keys = useRef(stepKeys(services.newKey));
  const stillMs = services.policy.stillPrivateMinutes * 60_000;
  now.current = { view, draft, covered };

  /** For which attendance the panel was opened, and when: what the prompt cost is counted for it. */
  const openFor = useRef<{ token: ContextToken; encounterId: string; at: number }>(undefined);

  const timeOpening = useCallback(() => {
    const { at, ...of } = openFor.current ?? {};
    openFor.current = undefined;
    if (at === undefined) return;
    const seconds = Math.min(86_400, Math.max(0, Math.round((services.now() - at) / 1000)));
    const step = { kind: 'covered', seconds, key: services.newKey(), ...of } as PanelStep;
    void services.takeStep(step);
  }, []);

  const cover = useCallback((cause: CoverCause) => {
    timeOpening();
    setCovered(true);
    setNotice('');
    if (cause === 'idle') passed.current = undefined;
    if (cause === 'idle' || cause === 'key') services.closeLetters();
    // Nobody types in the panel while a patient reads the questions, so its own idle time is no reason.
    if (cause === 'key') services.closeQuestionnaires();
  }, []);

  useEffect(() => services.watchCover(cover), []);

  // A lock leaves nothing of anybody in this page: no text, no pasted note, no pass of the gate. What
  // was asked for before it and is answered after it is for nobody, so whoever asks compares `locks`.
  const locks = useRef(0);
  /** Another panel took the patient over: what was typed here is kept, and is that panel's now. */
  const handOn = useCallback(() => {
    passed.current = undefined;
    now.current.draft = undefined;
    setDraft(undefined);
    setTrail(['gate']);
    cover('tab');
    setNotice('Goes on in another window.');
  }, []);
  const hold = useHold(services.holdPatient, handOn);
  const asked = useRef<'in-person' | 'remote'>('in-person');
  const forget = useCallback(() => {
    locks.current += 1;
    hold.letGo();
    passed.current = undefined;
    const wasByHand = isEnteredByHand(now.current.view?.token?.system ?? '');
    now.current = { view: undefined, draft: undefined, covered: true };
    setPasted(undefined);
    setDraft(undefined);
    setTrail(['gate']);
    setNotice(wasByHand ? 'Locked. What was entered by hand is not kept.' : '');
    setCovered(true);
  }, []);
  const lock = useLock(services.watchLock, forget);
  const drawnAt = locks.current;

  /** One key is enough so soon after the gate was passed; not where the clock was set back behind it. */
  const isStillPrivate = (at = 0) => {
    const since = services.now() - at;
    return since >= 0 && since < stillMs;
  };

  /** An entry by hand stands here, and whoever made it is at it, or may come back to it by one key. */
  const isAtWorkByHand = useCallback(() => {
    const { view: at, covered: away } = now.current;
    if (!isEnteredByHand(at?.token?.system ?? '')) return false;
    return !away || isStillPrivate(passed.current?.at);
  }, []);

  // Another patient, another tab, or a record that closed: covered at once, on any screen. The draft
  // is kept with its patient; here it is let go of, and found again with the patient.
  useEffect(
    () =>
      services.watchView((next) => {
        const before = place.current;
        place.current = { tabId: next.tabId, patientKey: next.token?.patientKey };
        setTabView(next);
        const moved = before.tabId !== next.tabId || before.patientKey !== place.current.patientKey;
        if (!moved) {
          setDraft((mine) =>
            mine && next.token && !isByHand(mine) ? { ...mine, token: next.token } : mine,
          );
          return;
        }
        if (next.token && next.token.patientKey !== passed.current?.patientKey) {
          passed.current = undefined;
        }
        if (before.tabId === undefined) return;
        if (!now.current.draft || !isByHand(now.current.draft)) {
          hold.letGo();
          now.current.draft = undefined;
          setDraft(undefined);
          setTrail(['gate']);
        }
        cover('tab');
      }, isAtWorkByHand),
    [],
  );

  const update = useCallback((change: Partial<EnquiryDraft>) => {
    const { draft: mine } = now.current;
    if (!mine) return undefined;
    // A new answer is recorded anew, were it the same as before (`record-outcome.ts`).
    const next = { ...mine, ...change, ...('outcome' in change ? { recordedAs: '' } : {}) };
    now.current.draft = next;
    setDraft(next);
    void services.saveDraft(next).then((saved) => {
      if (!saved.ok && now.current.draft) setNotice(saved.message);
    });
    return next;
  }, []);

  const go = useCallback((screen: string) => {
    setTrail((before) => [...before.slice(-20), screen]);
    setNotice('');
    // A draft comes back to where it was left, behind the gate and never to a step of the gate itself.
    if (!isBeforeGate(screen)) update({ screen });
  }, []);

  const step = useCallback(async (facts: StepFacts): Promise<boolean> => {
    const { view: at, draft: mine } = now.current;
    const token = mine?.token ?? at?.token;
    const encounterId = mine?.encounterId ?? at?.encounterId;
    if (!token || !encounterId) return false;
    const tabId = at && at.tabId >= 0 ? { tabId: at.tabId } : {};
    const unkeyed = { ...facts, encounterId };
    const key = keys.current.keyFor(unkeyed);
    const taken = await services.takeStep({ ...unkeyed, ...tabId, key, token } as PanelStep);
    if (taken.ok) keys.current.confirmed(unkeyed);
    else setNotice(taken.message);
    return taken.ok;
  }, []);

  const passGate = useCallback(async (how: 'in-person' | 'remote') => {
    const { view: at } = now.current;
    const before = locks.current;
    const saves = await services.canSave();
    if (before !== locks.current) return;
    if (!saves.ok) {
      setTrail(['cannot-save']);
      setNotice(saves.message);
      return;
    }
    if (!at?.token || !at.encounterId) return setTrail(['no-record']);
    passed.current = { patientKey: at.token.patientKey, at: services.now() };
    const result = how === 'remote' ? 'passed-remotely' : 'passed';
    const taken = await step({ kind: 'gate', result });
    if (before !== locks.current) return;
    if (taken) await takeUp(how);
    else setTrail(['gate']);
  }, []);

  /** The draft of this patient and user, with what was done to its letters meanwhile; or a new one. */
  const takeUp = useCallback(async (how: 'in-person' | 'remote', steal = false) => {
    const { view: at } = now.current;
    if (!at?.token || !at.encounterId) return setTrail(['no-record']);
    const before = locks.current;
    asked.current = how;
    // Before the draft is read: the other panel's last word is in it by then.
    if (!(await hold.take(at.token.patientKey, steal))) return setTrail(['held']);
    const kept = await services.loadDraft(at.encounterId, at.user);
    if (before !== locks.current) return;
    // The record may have moved on while this was asked for.
    if (now.current.view?.token?.patientKey !== at.token.patientKey) return;
    const begun = kept
      ? { ...kept, token: at.token, found: foundIn(at, kept.found) }
      : newDraft(at, how, services.now());
    const mine = leavingNow(begun, at);
    now.current.draft = mine;
    setDraft(mine);
    const onward = kept ? screenToResume(mine, at) : firstScreen(mine, at);
    // What reception wants a clinician to know lies on top; Back or its last row leads on.
    const first = at.flagged ? ['flags'] : [];
    const marking = !kept && at.token.system === TICKED ? ['by-hand'] : [];
    setTrail(['card', ...(onward === 'card' ? [] : [onward]), ...marking, ...first]);
    if (kept && mine.screen !== 'card') setNotice('What was started before is back.');
  }, []);

  const screen = trail.at(-1) ?? 'gate';
  /** One key is enough to come back to this patient; asked as the panel is opened, for a panel may stand for hours. */
  const mayReturn = () =>
    passed.current !== undefined &&
    passed.current.patientKey === view?.token?.patientKey &&
    isStillPrivate(passed.current.at);

  return {
    view,
    hidesRecord: pasted !== undefined && tabView?.token !== undefined,
    covered,
    lock,
    screen,
    notice,
    draft,
    go,
    back: () => setTrail((before) => (before.length > 1 ? before.slice(0, -1) : before)),
    cover,
    say: (words, mayBeCovered = false) => {
      if (mayBeCovered || !now.current.covered) setNotice(words);
    },
    open: () => {
      setNotice('');
      setCovered(false);
      void step({ kind: 'opened' });
      if (view?.token && view.encounterId) {
        const { token, encounterId } = view;
        openFor.current = { token, encounterId, at: services.now() };
      }
      // What this computer has to say lies on the gate; Back leads on to it.
      setTrail([mayReturn() ? 'still-private' : 'gate', ...(view?.notices ? ['notices'] : [])]);
    },
    later: async () => {
      const due = view?.decision && view.decision.status !== 'quiet';
      if (due) await step({ kind: 'later' });
      setNotice('Put off for now.');
    },
    passGate,
    resume: () => takeUp(draft?.gate ?? 'in-person'),
    takeOver: () => takeUp(asked.current, true),
    failGate: async (reason) => {
      const { outcome, told, owed } = await stoppedAtGate(now.current, services, reason);
      await step({ kind: 'gate', result: 'not-now' });
      if (told && !(await step({ kind: 'outcome', outcome: told, owed }))) return;
      const sure = await step({ kind: 'outcome', outcome, owed });
      setTrail(['gate']);
      if (sure) {
        timeOpening();
        setCovered(true);
      }
      if (sure) setNotice('Kept for later.');
    },
    update,
    step,
    usePasted: (made, isOnScreen) => {
      if (drawnAt !== locks.current || !(isOnScreen || now.current.covered)) return;
      setPasted(made);
      // What was begun for the record in the tab is kept with its own patient, and let go of here.
      now.current.view = made;
      now.current.draft = undefined;
      setDraft(undefined);
      passed.current = undefined;
      setTrail(['gate']);
    },
    useTicked: (made) => {
      if (drawnAt !== locks.current) return;
      setPasted(made);
      now.current.view = made;
      setTrail(['by-hand']);
      go('card');
    },
    dropPasted: () => {
      hold.letGo();
      setPasted(undefined);
      setDraft(undefined);
      now.current.draft = undefined;
      passed.current = undefined;
      setTrail(['gate']);
      cover('key');
    },
  };
}
