import {
  enquiryRows,
  ordinaryRows,
  type Written,
  type WrittenRow,
} from '../../../enquiry/questionnaire';
import { outcomeOfAnswers, pathOf, answerOf } from '../../../enquiry/outcome-of-answers';
import { firstQuestionSet } from '../../../enquiry/questions';
import { refOf, type QuestionSet } from '../../../model/question-set';
import { Choices, type Choice } from '../../parts/Choices';
import { sayWhen } from '../../parts/say-when';
import { useServices, type Services } from '../../services';
import { askScreen, finishSet } from './ask';
import type { Panel } from '../use-panel';

/**
 * What the patient chose alone, marked as theirs. It is no outcome until a clinician has spoken with
 * them; then it goes the way of every answer, and what was left blank is asked.
 */
export function WrittenScreen({ panel }: { panel: Panel }) {
  const services = useServices();
  const { policy } = services;
  const written = panel.draft?.written;
  if (!written) return null;
  const set = firstQuestionSet(policy);
  const same = refOf(set) === written.set;
  const rows: Choice[] = [
    ...(same
      ? [
          {
            key: '1',
            label: 'Spoken with them, alone',
            detail: 'Their answers stand',
            onChoose: () => void confirm(panel, services, set, written),
          },
        ]
      : []),
    { key: '2', label: 'Ask aloud instead', onChoose: () => panel.go(askScreen(set)) },
    { key: '3', label: 'Not yet: to the card', onChoose: () => panel.go('card') },
  ];
  return (
    <>
      <h1>Written by the patient</h1>
      <p class="notice">
        Answered alone {sayWhen(written.at, services.now(), policy.timeZone)}. No outcome until you
        have spoken with them.
      </p>
      {same ? (
        <Answers rows={enquiryRows(set, written)} />
      ) : (
        <p>The site’s questions have changed since. Ask aloud.</p>
      )}
      <Choices label="Written by the patient" choices={rows} />
      <details>
        <summary>Their other answers</summary>
        <Answers rows={ordinaryRows(written)} />
      </details>
    </>
  );
}

function Answers({ rows }: { rows: readonly WrittenRow[] }) {
  return (
    <dl class="facts">
      {rows.map(({ title, answer }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{answer ?? 'Left blank'}</dd>
        </div>
      ))}
    </dl>
  );
}

async function confirm(
  panel: Panel,
  services: Services,
  set: QuestionSet,
  written: Written,
): Promise<void> {
  if (!(await panel.step({ kind: 'noted', noted: 'self-completion-confirmed' }))) return;
  const answers = { ...panel.draft?.answers, ...written.answers };
  panel.update({ answers, written: { ...written, confirmedAt: services.now() } });
  const blank = pathOf(set, answers).find((each) => answerOf(set, each, answers) === 'not-asked');
  if (blank && outcomeOfAnswers(set, answers).code === 'not-asked') {
    panel.go(askScreen(set, blank));
    panel.say('This one they left blank.');
  } else {
    finishSet(panel, services.policy, set);
  }
}
