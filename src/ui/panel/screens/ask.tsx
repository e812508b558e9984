import type { NotAskedReason } from '../../../enquiry/outcome';
import { REASONS } from '../../../enquiry/outcome';
import { outcomeOfAnswers } from '../../../enquiry/outcome-of-answers';
import { firstQuestionSet } from '../../../enquiry/questions';
import { ANSWER_LABELS, Answer } from '../../../enquiry/questions/question-set';
import { careItems } from '../../../care/items';
import { doneOf, owedOf } from '../../../referral/owed';
import { Choices } from '../../parts/Choices';
import type { Panel } from '../use-panel';

const ANSWERS: readonly Answer[] = Answer.options;

/** One question in large type. What stays confidential is said once, before the first. */
export function Ask({ panel }: { panel: Panel }) {
  const set = firstQuestionSet();
  const at = set.questions.findIndex((question) => `ask:${question.id}` === panel.screen);
  const question = set.questions[at];
  if (!question || !panel.draft) return null;
  const say = panel.draft.gate === 'remote' ? question.sayRemotely : question.say;
  return (
    <>
      {at === 0 && <Opening confidentiality={set.confidentiality} opening={set.opening} />}
      <h1 class="question">“{say}”</h1>
      <Choices
        label={say}
        choices={ANSWERS.map((answer, i) => ({
          key: String(i + 1),
          label: ANSWER_LABELS[answer],
          chosen: panel.draft?.answers[question.id] === answer,
          onChoose: () => answerWith(panel, question.id, answer),
        }))}
      />
    </>
  );
}

function Opening({ confidentiality, opening }: { confidentiality: string; opening: string }) {
  return (
    <div class="say quiet">
      <p>“{confidentiality}”</p>
      <p>“{opening}”</p>
    </div>
  );
}

function answerWith(panel: Panel, id: string, answer: Answer): void {
  const { draft } = panel;
  const set = firstQuestionSet();
  if (!draft) return;
  const answers = { ...draft.answers, [id]: answer };
  const at = set.questions.findIndex((question) => question.id === id);
  const next = set.questions[at + 1];
  panel.update({ answers });
  if (next) return panel.go(`ask:${next.id}`);
  const outcome = outcomeOfAnswers(set, answers);
  if (outcome.code === 'not-asked') return panel.go('why-not-asked');
  const changed = panel.update({ answers, outcome });
  if (outcome.code !== 'asked-disclosed') return panel.go('done');
  void panel.step({
    kind: 'outcome',
    outcome,
    owed: changed ? owedOf(changed) : [],
    done: changed ? doneOf(changed) : [],
  });
  panel.go(`care:${careItems[0]?.id ?? ''}`);
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
            panel.update({ outcome: outcomeOfAnswers(firstQuestionSet(), answers, reason) });
            panel.go('done');
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
            panel.go('card');
          },
        }))}
      />
    </>
  );
}
