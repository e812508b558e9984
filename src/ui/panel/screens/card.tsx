import { Fragment } from 'preact';
import { factorsInView, rulesRead, sayRules } from '../../../care/factors-in-view';
import { formatDate } from '../../../model/dates';
import { TICKED } from '../../../model/entered-by-hand';
import { isLive } from '../../../model/is-live';
import { WAYS_TO_BE_ALONE } from '../../../enquiry/gate';
import { firstQuestionSet } from '../../../enquiry/questions';
import type { ConfirmedLine } from '../../../enquiry/encounter-step';
import { isStrong, ordinaryLead, type PromptDecision } from '../../../enquiry/decide-prompt';
import { reasonRows, type ReasonRow } from '../../../enquiry/reason-rows';
import { reasonsShown } from '../../../enquiry/reasons-shown';
import type { TabView } from '../../../enquiry/tab-view';
import type { Policy } from '../../../policy/policy';
import type { EnquiryDraft } from '../../../referral/enquiry-draft';
import { serviceToRefer } from '../../../referral/directory';
import { Choices, type Choice } from '../../parts/Choices';
import { owedWords } from '../../parts/owed-words';
import { useMatchedWords } from '../../parts/use-matched-words';
import { useServices } from '../../services';
import { sayWhen } from '../../parts/say-when';
import { stateLine } from '../Covered';
import { askScreen } from './ask';
import { dismiss } from './dismiss';
import { FactorChips } from './factor-chips';
import { HarmByPatient } from './harm-by-patient';
import { disclosedNow, recordOutcome } from './record-outcome';
import type { Panel } from '../use-panel';

/** The card after the clinician chose it over the other one. */
const ORDINARY = 'card:ordinary';

/** What was noticed and what can be done, after the gate. No score, no grade, no diagnosis. */
export function Card({ panel }: { panel: Panel }) {
  const { view } = panel;
  const words = useMatchedWords(view);
  const site = useSite();
  const decision = view?.decision;
  if (!view || !decision) return <Unread view={view} />;
  const prompts = decision.status !== 'quiet';
  if (prompts && decision.lead === 'harm-by-patient' && panel.screen !== ORDINARY) {
    return <HarmByPatient panel={panel} />;
  }
  const lead = prompts ? ordinaryLead(decision.because, view.accompanied) : 'ask';
  const shown = reasonsShown(prompts ? decision.because : []);
  const first = reasonRows(shown.first, words);
  return (
    <>
      <h1>{prompts ? HEADINGS[lead] : 'Start a check'}</h1>
      {lead === 'see-alone' && <SeeAlone />}
      {prompts ? (
        <Because
          decision={decision}
          first={first}
          also={reasonRows(shown.also, words, first)}
          raised={raisedBy(panel.draft)}
        />
      ) : (
        <WhyQuiet view={view} />
      )}
      <FactorChips draft={panel.draft} words={words} above={first} />
      {firstSteps(panel.draft).map((step) => (
        <p key={step} class="notice">
          {step}
        </p>
      ))}
      {refusedToLeave(view) && (
        <p class="notice">
          Their companion would not leave earlier. Tell the nurse in charge: it is a reason to ask.
        </p>
      )}
      {view.because.some((each) => each.presentation.id === 'custody') && (
        <p class="notice">Police or custody is mentioned. They may be released without warning.</p>
      )}
      {view.written && !panel.draft?.written && (
        <p class="notice">
          They wrote answers on this screen for {view.written.user ?? 'a colleague'},{' '}
          {sayWhen(view.written.at, site.now, site.policy.timeZone)}. Ask that colleague, or ask
          them again.
        </p>
      )}
      {view.referrals && (
        <p class="notice">Something asked for at an earlier visit is still open. See them alone.</p>
      )}
      <Choices label="What next" choices={rows(panel, lead, site)} />
    </>
  );
}

/** The record is being drawn anew, or is not read: an empty card would look like nothing there. */
function Unread({ view }: { view: TabView | undefined }) {
  return (
    <>
      <h1>One moment …</h1>
      <p>{stateLine(view)}. What was begun is kept.</p>
    </>
  );
}

const HEADINGS = {
  'see-alone': 'See them alone first',
  safety: 'Check safety first',
  ask: 'Consider asking',
} as const;

function SeeAlone() {
  return (
    <div class="notice">
      <p>They came with someone. Before any question, keep the other person away:</p>
      <ul>
        {WAYS_TO_BE_ALONE.slice(0, 3).map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </div>
  );
}

interface BecauseProps {
  decision: PromptDecision;
  first: readonly ReasonRow[];
  also: readonly ReasonRow[];
  /** Rules that bring a factor into view: what they say is a chip. */
  raised: readonly string[];
}

function Because({ decision, first, also, raised }: BecauseProps) {
  const { policy, now } = useServices();
  if (decision.status === 'quiet') return null;
  return (
    <div class="card">
      {first.length > 0 && <h2>Because</h2>}
      <Reasons rows={first} raised={raised} />
      {also.length > 0 && (
        <details>
          <summary>Smaller signs</summary>
          <Reasons rows={also} raised={raised} />
        </details>
      )}
      {decision.dueWeek !== undefined && (
        <p>{decision.dueWeek === 0 ? 'Due at booking.' : `Due at ${decision.dueWeek} weeks.`}</p>
      )}
      {decision.changed && <p>Something changed since it was recorded: look afresh.</p>}
      {decision.status === 'owed' && !decision.changed && (
        <p>
          {decision.unfinishedSince === undefined
            ? 'Not finished earlier in this visit.'
            : `Not finished at an earlier visit, ${sayWhen(decision.unfinishedSince, now(), policy.timeZone)}.`}
          {decision.owedItems.length > 0 &&
            ` Still owed: ${decision.owedItems.map(owedWords).join(', ')}.`}
        </p>
      )}
      {decision.askedInNotes && <p>The notes say somebody asked before.</p>}
    </div>
  );
}

/** What may not be done meanwhile, whatever is asked: the rest stands beside the factors. */
function firstSteps(draft: EnquiryDraft | undefined): string[] {
  const steps = draft ? factorsInView(draft).flatMap(({ factor }) => factor.doNow?.[0] ?? []) : [];
  return [...new Set(steps)];
}

function raisedBy(draft: EnquiryDraft | undefined): string[] {
  return draft ? factorsInView(draft).flatMap(({ factor }) => rulesRead(factor, draft)) : [];
}

function Reasons({ rows, raised }: { rows: readonly ReasonRow[]; raised: readonly string[] }) {
  const isChip = (id: string) => raised.includes(id);
  return (
    <ul class="because">
      {rows.map(({ ids, quotes }) => (
        <li key={ids[0]}>
          <span>
            {ids.map((id, i) => (
              <Fragment key={id}>
                {i > 0 && (isChip(id) || isChip(ids[i - 1] ?? '') ? ' ' : ', ')}
                <span class={isChip(id) ? 'chip' : undefined}>{sayRules([id])}</span>
              </Fragment>
            ))}
          </span>
          {quotes.map((each) => (
            <q key={each}>{each}</q>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A companion who will not leave is an indicator by itself (practice.md 1.2). */
function refusedToLeave({ steps }: TabView): boolean {
  return steps.some(({ outcome }) => outcome?.reason === 'companion-refused');
}

/** Quiet has a reason, and never says that all is well. */
function WhyQuiet({ view }: { view: TabView }) {
  const reason = view.decision?.status === 'quiet' ? view.decision.reason : 'nothing-found';
  return (
    <p>
      {reason === 'nothing-found' && isMarked(view) ? MARKED_QUIET : QUIET_WORDS[reason]}{' '}
      {again(view)}You can ask anyone at any time.
    </p>
  );
}

const MARKED_QUIET = 'Nothing that you marked asks for a prompt.';
const isMarked = ({ token }: TabView): boolean => token?.system === TICKED;

/** "Ask again from 24 February 2027." */
function again({ decision }: TabView): string {
  const day = decision?.status === 'quiet' ? decision.askAgain : undefined;
  return day ? `Ask again from ${formatDate(day)}. ` : '';
}

const QUIET_WORDS = {
  'mode-off': 'Prompts are switched off here.',
  'below-age': 'The adult questions are not for this age. Use the child safeguarding policy.',
  'nothing-found':
    'Nothing in what Sidenote could read asked for a prompt. It reads words, not people.',
  'not-current': 'What was noticed reads as past, ruled out or about somebody else.',
  'asked-in-notes': 'The notes say somebody asked in this visit.',
  'line-closed': 'A line in the record says the check was completed in this visit.',
  recorded: 'The check was recorded on this computer in this visit.',
  'put-off': 'Put off earlier in this visit.',
  'asked-before': 'Asked at an earlier visit; the time to ask again has not come.',
} as const;

function rows(
  panel: Panel,
  lead: keyof typeof HEADINGS,
  { policy, daisy }: { policy: Policy; daisy: string },
): Choice[] {
  const strong = panel.view?.because.some(
    ({ presentation }) =>
      presentation.part === 'prompts' && isStrong(presentation) && isLive(presentation),
  );
  const told = (screen: string) => () => {
    panel.update({ outcome: disclosedNow(panel.draft?.outcome) });
    void recordOutcome(panel);
    panel.go(screen);
  };
  const asking = askScreen(firstQuestionSet(policy));
  const begin: Omit<Choice, 'key'>[] = [
    {
      label: lead === 'see-alone' ? 'They are alone: ask now' : 'Ask now',
      onChoose: () => panel.go(asking),
    },
  ];
  const safety: Omit<Choice, 'key'>[] = [
    { label: 'They have told us: are they safe now?', onChoose: told('care:safe-now') },
    { label: `They have told us: refer to ${daisy}`, onChoose: told('agreement') },
  ];
  const rest: Omit<Choice, 'key'>[] = [
    {
      label: 'Already asked in the notes',
      onChoose: () => dismiss(panel, policy, 'already-asked'),
    },
    ...(panel.view?.referrals
      ? [{ label: 'Asked for at an earlier visit', onChoose: () => panel.go('referrals') }]
      : []),
    { label: 'Hand over to …', onChoose: () => panel.go('hand-over') },
    { label: 'Not relevant here', onChoose: () => panel.go('not-relevant') },
  ];
  const line = openDisclosure(panel.view?.lines ?? []);
  const goOn: Omit<Choice, 'key'>[] = line
    ? [{ label: 'Go on with what is owed', onChoose: () => reopen(panel, line) }]
    : [];
  const order = lead === 'safety' ? [...safety, ...begin] : strong ? [...begin, ...safety] : begin;
  return [
    ...[...goOn, ...order, ...rest].map((row, i) => ({ ...row, key: String(i + 1) })),
    { key: 'M', label: 'More', onChoose: () => panel.go('card-more') },
  ];
}

/** The latest line, where it says that somebody disclosed and something is still owed. */
function openDisclosure(lines: readonly ConfirmedLine[]): ConfirmedLine | undefined {
  const line = [...lines].sort((a, b) => b.at - a.at)[0];
  if (line?.state !== 'open' || line.owed.length === 0) return undefined;
  // A line of version 1 says what is owed, and after anything else nothing was.
  return (line.outcome ?? 'asked-disclosed') === 'asked-disclosed' ? line : undefined;
}

/** Takes the bundle up where the line of another shift or computer left it (design.md decision 6). */
function reopen(panel: Panel, { at, done = [], owed }: ConfirmedLine): void {
  const outcome = { code: 'asked-disclosed' as const, questionsAsked: 0, questionsAnswered: 0 };
  panel.update({ outcome, fromRecord: { at, done: [...done], owed: [...owed] } });
  panel.go('bundle');
}

export function NotRelevant({ panel }: { panel: Panel }) {
  const { policy } = useServices();
  const choose = (reason: 'not-relevant' | 'already-asked') => () => dismiss(panel, policy, reason);
  return (
    <>
      <h1>Not relevant here, because</h1>
      <Choices
        label="Not relevant here, because"
        choices={[
          {
            key: '1',
            label: 'Another cause, seen by somebody else',
            onChoose: choose('not-relevant'),
          },
          { key: '2', label: 'The words were read wrongly', onChoose: choose('not-relevant') },
          { key: '3', label: 'Asked earlier in this visit', onChoose: choose('already-asked') },
        ]}
      />
    </>
  );
}

function useSite(): { policy: Policy; daisy: string; now: number } {
  const { policy, now } = useServices();
  const first = serviceToRefer(policy, now());
  return { policy, daisy: first?.name ?? 'a specialist service', now: now() };
}
