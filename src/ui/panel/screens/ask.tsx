import { careItems } from '../../../care/items';
import type { NotAskedReason } from '../../../enquiry/outcome';
import { REASONS } from '../../../enquiry/outcome';
import {
  answerKey,
  isBegun,
  nextQuestion,
  outcomeOfAnswers,
  withSets,
} from '../../../enquiry/outcome-of-answers';
import { firstQuestionSet, knownSets } from '../../../enquiry/questions';
import { whatFollows } from '../../../enquiry/what-follows';
import {
  ANSWER_LABELS,
  Answer,
  type Question,
  type QuestionSet,
} from '../../../model/question-set';
import type { Policy } from '../../../policy/policy';
import { Choices } from '../../parts/Choices';
import { useServices } from '../../services';
import { leavingOr } from './leaving-or';
import { recordOutcome } from './record-outcome';
import type { Panel } from '../use-panel';

const ANSWERS: readonly Answer[] = Answer.options;

/** The screen a set begins on. */
export function askScreen(set: QuestionSet, question = set.questions[0]): string {
  return `ask:${set.id}/${question?.id ?? ''}`;
}

interface Asked {
  set: QuestionSet;
  question: Question;
}

/** Which question of which set a screen's name means; a site may have changed its own meanwhile. */
function askedOn(screen: string, policy: Policy): Asked | undefined {
  const [setId, questionId] = screen.slice(screen.indexOf(':') + 1).split('/');
  const set = knownSets(policy).find(({ id }) => id === setId);
  const question = set?.questions.find(({ id }) => id === questionId);
  return set && question && { set, question };
}

/** One question in large type. What stays confidential is said once, before the first of a set. */
export function Ask({ panel }: { panel: Panel }) {
  const { policy } = useServices();
  const asked = askedOn(panel.screen, policy);
  if (!panel.draft) return null;
  if (!asked) return <Gone panel={panel} />;
  const { set, question } = asked;
  const say = panel.draft.gate === 'remote' ? question.sayRemotely : question.say;
  return (
    <>
      {set.questions[0] === question && (
        <div class="say quiet">
          <p>“{set.confidentiality}”</p>
          <p>“{set.opening}”</p>
        </div>
      )}
      {question.before && <p class="say quiet">“{question.before}”</p>}
      <h1 class="question">“{say}”</h1>
      <Choices
        label={say}
        choices={[
          ...ANSWERS.map((answer, i) => ({
            key: String(i + 1),
            label: ANSWER_LABELS[answer],
            chosen: panel.draft?.answers[answerKey(set, question)] === answer,
            onChoose: () => answerWith(panel, policy, asked, answer),
          })),
          { key: 'W', label: 'Write their words', onChoose: () => panel.go('words') },
        ]}
      />
      {question.lookFor && <p class="look-for">{question.lookFor}</p>}
    </>
  );
}

/** The site's questions changed since this was begun: nothing is lost, and it begins anew. */
function Gone({ panel }: { panel: Panel }) {
  return (
    <>
      <h1>These questions have changed</h1>
      <p>What was answered is kept. Go back to the start to ask with the new ones.</p>
      <Choices
        label="These questions have changed"
        choices={[{ key: '1', label: 'To the start', onChoose: () => panel.go('card') }]}
      />
    </>
  );
}

/** What a "yes" asks for now, before the next question. */
export function AskDo({ panel }: { panel: Panel }) {
  const { policy } = useServices();
  const asked = askedOn(panel.screen, policy);
  if (!asked) return <Gone panel={panel} />;
  return (
    <>
      <h1>Do now</h1>
      <ol class="notice">
        {asked.question.doNow?.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ol>
      <Choices
        label="Do now"
        choices={[{ key: '1', label: 'Next', onChoose: () => goOn(panel, policy, asked, 'yes') }]}
      />
    </>
  );
}

function answerWith(panel: Panel, policy: Policy, asked: Asked, answer: Answer): void {
  const { set, question } = asked;
  const { answers: before = {}, outcome } = panel.draft ?? {};
  const answers = { ...before, [answerKey(set, question)]: answer };
  panel.update({ answers });
  if (!outcome && !isBegun(before) && isBegun(answers)) {
    void panel.step({ kind: 'noted', noted: 'asking-begun' });
  }
  if (answer === 'yes' && question.doNow) return panel.go(`ask-do:${set.id}/${question.id}`);
  goOn(panel, policy, asked, answer);
}

function goOn(panel: Panel, policy: Policy, { set, question }: Asked, answer: Answer): void {
  const next = nextQuestion(set, question, answer);
  if (next) return panel.go(askScreen(set, next));
  finishSet(panel, policy, set);
}

/** What the answers of a set come to, and the screen that follows. */
export function finishSet(panel: Panel, policy: Policy, set: QuestionSet): void {
  const draft = panel.update({});
  if (!draft) return;
  const { answers } = draft;
  const follows = whatFollows(set, answers, draft.outcome);
  if (follows.to === 'why-not-asked') return panel.go('why-not-asked');
  const made = follows.to === 'back' ? draft.outcome : follows.outcome;
  const outcome = made && withSets(made, knownSets(policy), answers);
  panel.update(outcome ? { outcome } : {});
  if (follows.to === 'care' && outcome) {
    void recordOutcome(panel);
    return panel.go(`care:${careItems[0]?.id ?? ''}`);
  }
  panel.go(
    outcome?.code === 'asked-disclosed' ? 'bundle' : leavingOr(panel, outcome ? 'done' : 'card'),
  );
}

const REASONS_HERE: readonly NotAskedReason[] = [
  'not-alone',
  'patient-distress',
  'intoxicated-or-unwell',
  'no-private-space',
  'left-before',
  'no-time',
  'not-trained',
  'other',
];

/** "Not asked" always has a reason, in one key; blank is never "no". */
export function WhyNotAsked({ panel }: { panel: Panel }) {
  const { policy } = useServices();
  return (
    <>
      <h1>Why was it not asked?</h1>
      <Choices
        label="Why was it not asked?"
        choices={REASONS_HERE.map((reason, i) => ({
          key: String(i + 1),
          label: REASONS[reason].label,
          onChoose: () => {
            const answers = panel.draft?.answers ?? {};
            const outcome = outcomeOfAnswers(firstQuestionSet(policy), answers, reason);
            panel.update({ outcome: withSets(outcome, knownSets(policy), answers) });
            panel.go(leavingOr(panel, 'done'));
          },
        }))}
      />
    </>
  );
}

/** "Later" was one press; why is asked once, in private, before anything else (screens.md). */
export function WhyLater({ panel }: { panel: Panel }) {
  return (
    <>
      <h1>It was put off earlier. Why?</h1>
      <Choices
        label="It was put off earlier. Why?"
        choices={REASONS_HERE.map((reason, i) => ({
          key: String(i + 1),
          label: REASONS[reason].label,
          onChoose: () => {
            void panel.step({ kind: 'later', reason });
            panel.go(leavingOr(panel, 'card'));
          },
        }))}
      />
    </>
  );
}
