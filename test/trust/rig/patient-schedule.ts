import { fakeBrowser } from 'wxt/testing';
import { noSafeContact } from '../../../src/referral/safe-contact';
import type { FakeBackground } from './fake-background';
import type { Random } from './random';

/** What schedules came to, so that a run in which nothing happened is seen. */
export interface ScheduleFigures extends Record<string, number> {
  /** Confirms that were filed, and those that were refused because the record had moved on. */
  confirmed: number;
  refused: number;
  /** Drafts offered back. */
  drafts: number;
  /** Looks at a tab whose frames named two patients. */
  conflicts: number;
}

interface Patient {
  name: string;
  nhsNumber: string;
  dob: string;
}

/** Two of them share their name, two their date of birth; each has a number of their own. */
const PATIENTS: readonly Patient[] = [
  { name: 'Ann Example', nhsNumber: '9990000018', dob: '1984-03-02' },
  { name: 'Ann Example', nhsNumber: '9995231751', dob: '1971-01-09' },
  { name: 'Bea Sample', nhsNumber: '9997794400', dob: '1984-03-02' },
];

/** What frames show of who it is: all of it, or parts that another frame may not share. */
const SHOWS: readonly (readonly (keyof Patient)[])[] = [
  ['name', 'nhsNumber', 'dob'],
  ['nhsNumber', 'dob'],
  ['nhsNumber'],
  ['name', 'dob'],
];

/** What the panel was shown, and so what the clinician believes. */
interface Shown {
  tabId: number;
  token: Record<string, unknown>;
  encounterId: string;
  nhsNumber: string;
}

interface Frame {
  tabId: number;
  frameId: number;
  document: string;
  epoch: number;
  patient: Patient;
  shows: readonly (keyof Patient)[];
  frames: boolean;
}

interface View {
  state: string;
  patient: Partial<Patient>;
  token?: Record<string, unknown>;
  encounterId?: string;
  because: { document: string }[];
  steps: { key: string }[];
}

/** Keys of session memory that one schedule leaves behind; the session's own keys stay. */
const LEFT = /^(?:frames|encounter|attendance|draft|changed|user|locks?|stored)/;

/** One background for all schedules; each has tabs of its own, so that no rate is reached. */
export class ScheduleRig {
  private next = 1000;
  readonly live = new Map<string, string>();

  constructor(readonly background: FakeBackground) {}

  takeTab(): number {
    this.next += 1;
    return this.next;
  }

  /** As a frame answers, asked whether it is alive. */
  readonly answerAlive = async (
    tabId: number,
    _message: unknown,
    { frameId }: { frameId: number },
  ): Promise<string | undefined> => this.live.get(`${tabId}/${frameId}`);

  async send(name: string, request: unknown, sender: object): Promise<Answer> {
    return (await this.background.send({ sidenote: name, request }, sender)) as Answer;
  }

  async clear(): Promise<void> {
    this.live.clear();
    const all = Object.keys(await fakeBrowser.storage.session.get(null));
    await fakeBrowser.storage.session.remove(all.filter((key) => LEFT.test(key)));
  }
}

type Answer = { ok: true; value: unknown } | { ok: false; error: string } | undefined;

/** One schedule; each thing that was filed or shown to the wrong patient, in words. */
export function runSchedule(
  rig: ScheduleRig,
  random: Random,
  figures: ScheduleFigures,
): Promise<string[]> {
  return new Schedule(rig, random, figures).run();
}

class Schedule {
  private readonly wrong: string[] = [];
  private readonly tabs: number[];
  private readonly frames = new Map<string, Frame>();
  /** Whose attendance each id is, as first shown; and whose each step and draft was made for. */
  private readonly owners = new Map<string, string>();
  private readonly stepsOf = new Map<string, string>();
  private shown: Shown | undefined;
  private readonly page: object;
  /** Readings under way, by tab: until they are in, what the tab shows is not settled. */
  private readonly moving = new Map<number, number>();
  /** How often anything of a tab has moved at all. */
  private readonly moved = new Map<number, number>();
  /** What the panel was shown before. */
  private earlier: Shown | undefined;

  constructor(
    private readonly rig: ScheduleRig,
    private readonly random: Random,
    private readonly figures: ScheduleFigures,
  ) {
    this.tabs = [rig.takeTab(), rig.takeTab()];
    const { id, origin } = rig.background;
    this.page = { id, origin, url: `${origin}/sidepanel.html?${this.tabs[0]}` };
  }

  async run(): Promise<string[]> {
    for (const tabId of this.tabs) await this.navigate(tabId);
    await this.look();
    for (let burst = 0; burst < 3; burst += 1) {
      const actions = Array.from({ length: 2 + this.random.below(4) }, () => this.choose());
      // Sent at once and answered in whatever order the background comes to them.
      await Promise.all(actions.map((act) => this.later(act)));
    }
    await this.look();
    return this.wrong;
  }

  private choose(): () => Promise<void> {
    const tabId = this.random.pick(this.tabs);
    const chosen = this.random.below(12);
    if (chosen < 3) return () => this.navigate(tabId);
    if (chosen < 5) return () => this.switchInPlace(tabId);
    if (chosen < 7) return () => this.look();
    if (chosen < 10) return () => this.confirm();
    if (chosen < 11) return () => this.save();
    return () => this.leave(tabId);
  }

  /** Lets a few of the background's own steps come first. */
  private async later(act: () => Promise<void>): Promise<void> {
    for (let turns = this.random.below(30); turns > 0; turns -= 1) await Promise.resolve();
    if (this.random.below(4) === 0) await new Promise((resolve) => setImmediate(resolve));
    await act();
  }

  /** Another record in new documents: one frame or a banner with a frame that may come late. */
  private async navigate(tabId: number): Promise<void> {
    const patient = this.random.pick(PATIENTS);
    const frames = this.random.below(2) === 0;
    const top = this.newFrame(tabId, 0, patient, frames);
    const child = () => this.later(() => this.read(this.newFrame(tabId, 1, patient, true)));
    if (frames) await this.either(top, child);
    else await this.read(top);
  }

  /** The page and its frame in either order, as their scripts happen to start. */
  private async either(top: Frame, child: () => Promise<void>): Promise<void> {
    await this.settling(top.tabId, async () => {
      await Promise.all([this.later(() => this.read(top)), child()]);
      return undefined;
    });
  }

  private newFrame(tabId: number, frameId: number, patient: Patient, frames: boolean): Frame {
    const document = this.hex(32);
    // Most pages show all; else nearly every tab would be a conflict.
    const [all] = SHOWS;
    const shows = this.random.below(3) > 0 && all ? all : this.random.pick(SHOWS);
    const frame: Frame = { tabId, frameId, document, epoch: 0, patient, shows, frames };
    if (frameId === 0) {
      this.frames.delete(`${tabId}/1`);
      this.rig.live.delete(`${tabId}/1`);
    }
    this.frames.set(`${tabId}/${frameId}`, frame);
    this.rig.live.set(`${tabId}/${frameId}`, document);
    return frame;
  }

  /** A page that draws another patient without loading anew, in one of its frames first. */
  private async switchInPlace(tabId: number): Promise<void> {
    const own = [0, 1].flatMap((frameId) => this.frames.get(`${tabId}/${frameId}`) ?? []);
    if (own.length === 0) return;
    const frame = this.random.pick(own);
    frame.patient = this.random.pick(PATIENTS);
    frame.epoch += 1;
    await this.read(frame);
  }

  private async leave(tabId: number): Promise<void> {
    const frame = this.frames.get(`${tabId}/1`);
    if (!frame) return;
    this.frames.delete(`${tabId}/1`);
    this.rig.live.delete(`${tabId}/1`);
    await this.settling(tabId, () =>
      this.rig.send('leaving', { document: frame.document }, this.from(frame)),
    );
  }

  private async read(frame: Frame): Promise<void> {
    const { document, epoch, patient, shows } = frame;
    const reading = {
      ...{ document, epoch, system: 'practice-emergency', systemVersion: 1, context: 'triage' },
      ...{ state: 'reading', expected: 4, found: 4, missing: [], truncated: false },
      ...{ departure: false, identity: partsOf(patient, shows), encounterRef: 'arrived 02:14' },
      ...{ user: 'A Nurse', presentations: [strangulation], lines: [] },
    };
    await this.settling(frame.tabId, () => this.rig.send('reading', reading, this.from(frame)));
  }

  private async settling(tabId: number, act: () => Promise<Answer>): Promise<void> {
    this.moving.set(tabId, (this.moving.get(tabId) ?? 0) + 1);
    this.moved.set(tabId, (this.moved.get(tabId) ?? 0) + 1);
    await act();
    this.moving.set(tabId, (this.moving.get(tabId) ?? 0) - 1);
  }

  /** The panel looks at a tab and draws what it is told. */
  private async look(): Promise<void> {
    const tabId = this.random.pick(this.tabs);
    const answer = await this.rig.send('view', { tabId }, this.page);
    if (!answer?.ok) return;
    const view = answer.value as View;
    if (view.state === 'conflict') this.figures.conflicts += 1;
    const { token, encounterId } = view;
    if (!token || encounterId === undefined) return;
    const patient = PATIENTS.find((each) => isShownBy(view.patient, each));
    if (!patient) {
      this.wrong.push(`parts of two patients are shown as one: ${JSON.stringify(view.patient)}`);
      return;
    }
    const { nhsNumber } = patient;
    this.earlier = this.shown;
    this.shown = { tabId, token, encounterId, nhsNumber };
    this.expectOwner(encounterId, nhsNumber, 'is shown');
    for (const { key } of view.steps) {
      const made = this.stepsOf.get(key);
      if (made !== undefined && made !== nhsNumber) {
        this.wrong.push(`a step made for ${made} is shown with ${nhsNumber}`);
      }
    }
    await this.load(encounterId, nhsNumber);
  }

  private async load(encounterId: string, nhsNumber: string): Promise<void> {
    const answer = await this.rig.send('load-draft', { encounterId, user: 'A Nurse' }, this.page);
    const draft = answer?.ok ? (answer.value as { words: string } | null) : null;
    if (!draft) return;
    this.figures.drafts += 1;
    if (draft.words !== nhsNumber) {
      this.wrong.push(`a draft made for ${draft.words} is offered with ${nhsNumber}`);
    }
  }

  /** The clinician confirms what the panel showed, however long ago. */
  private async confirm(): Promise<void> {
    const { shown } = this;
    if (!shown) return;
    const { tabId, token, encounterId, nhsNumber } = shown;
    const key = this.uuid();
    this.stepsOf.set(key, nhsNumber);
    const moved = this.moved.get(tabId);
    const isSettled = (this.moving.get(tabId) ?? 0) === 0;
    const before = isSettled ? this.onScreen(tabId) : undefined;
    const step = { kind: 'later', key, token, encounterId, tabId };
    const answer = await this.rig.send('step', step, this.page);
    if (!answer?.ok) {
      this.figures.refused += 1;
      return;
    }
    this.figures.confirmed += 1;
    this.expectOwner(encounterId, nhsNumber, 'took a step');
    // What was there as it was sent must be hers, and hers alone unless another frame left meanwhile.
    const isUnmoved = this.moved.get(tabId) === moved;
    if (before && (!before.includes(nhsNumber) || (isUnmoved && before.length > 1))) {
      this.wrong.push(`filed for ${nhsNumber} while ${before.join(' and ')} is on screen`);
    }
  }

  private async save(): Promise<void> {
    const { shown } = this;
    if (!shown) return;
    const { encounterId } = shown;
    // A panel that moved on while it saved could send one attendance's name with another's token.
    const isMixed = this.random.below(4) === 0;
    const { token, nhsNumber } = isMixed ? (this.earlier ?? shown) : shown;
    await this.rig.send('save-draft', draftOf(token, encounterId, nhsNumber), this.page);
  }

  private onScreen(tabId: number): string[] {
    const own = [...this.frames.values()].filter((frame) => frame.tabId === tabId);
    return [...new Set(own.map(({ patient }) => patient.nhsNumber))];
  }

  private expectOwner(encounterId: string, nhsNumber: string, what: string): void {
    const owner = this.owners.get(encounterId) ?? nhsNumber;
    this.owners.set(encounterId, owner);
    if (owner !== nhsNumber) this.wrong.push(`${owner}'s attendance ${what} as ${nhsNumber}'s`);
  }

  private from({ tabId, frameId }: Frame): object {
    const { id } = this.rig.background;
    const url = 'http://127.0.0.1:4000/emergency/';
    return { id, origin: 'http://127.0.0.1:4000', url, tab: { id: tabId }, frameId };
  }

  private hex(length: number): string {
    return Array.from({ length }, () => this.random.below(16).toString(16)).join('');
  }

  private uuid(): string {
    const [a, b, c, d] = [this.hex(8), this.hex(4), this.hex(3), this.hex(3)];
    return `${a}-${b}-4${c}-8${d}-${this.hex(12)}`;
  }
}

function partsOf(patient: Patient, parts: readonly (keyof Patient)[]): Partial<Patient> {
  return Object.fromEntries(parts.map((part) => [part, patient[part]]));
}

function isShownBy(shown: Partial<Patient>, patient: Patient): boolean {
  return Object.entries(shown).every(([part, value]) => patient[part as keyof Patient] === value);
}

const strangulation = {
  ...{ id: 'strangulation', part: 'prompts', tier: 1, field: 'episode.note', tense: 'editing' },
  ...{ fieldIndex: 0, start: 0, end: 9, certainty: 'affirmed', time: 'current' },
  subject: 'patient',
};

/** A draft whose words say whose it is. */
function draftOf(token: object, encounterId: string, nhsNumber: string): object {
  return {
    ...{ token, encounterId, startedAt: 1, user: 'A Nurse', origin: 'concern' },
    ...{ answers: {}, words: nhsNumber, care: {}, safeContact: noSafeContact(), letters: [] },
    screen: 'card',
  };
}
