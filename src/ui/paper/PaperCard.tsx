import type { ComponentChildren } from 'preact';
import { careItems } from '../../care/items';
import type { CareItem } from '../../care/care-item';
import { GATE, WAYS_TO_BE_ALONE } from '../../enquiry/gate';
import { NotAskedReason, OutcomeCode, REASONS } from '../../enquiry/outcome';
import { firstQuestionSet } from '../../enquiry/questions';
import { ANSWER_LABELS, Answer } from '../../model/question-set';
import type { Policy } from '../../policy/policy';
import { NATIONAL_HELPLINE, NEVER_WRITE, OUTCOME_BOXES, WHEN_TO_THINK } from './card-words';

export interface PaperCardProps {
  policy: Pick<
    Policy,
    | 'questionSet'
    | 'ownQuestionSets'
    | 'restrictedNote'
    | 'safeguardingContact'
    | 'interpreterLine'
    | 'directory'
    | 'textApprovedBy'
  >;
  /** Absent where the page is printed by other means. */
  onPrint?: () => void;
}

/**
 * The downtime card: one sheet of A4 in the panel's own order, for when the browser is down or the
 * record cannot be read. No place for a name, number or label: what is written on it is only what
 * has to be carried to the record. Source: screens.md, No panel at all.
 */
export function PaperCard({ policy, onPrint }: PaperCardProps) {
  const set = firstQuestionSet(policy);
  return (
    <div class="paper">
      {onPrint && (
        <nav class="paper-actions" aria-label="Printing">
          <button type="button" class="button" onClick={onPrint}>
            Print
          </button>
          <span class="quiet">One sheet of A4. Keep with the downtime forms, out of view.</span>
        </nav>
      )}
      <main class="paper-sheet">
        <header>
          <h1>Private check – paper card</h1>
          <p class="keep">
            <strong>For staff. Do not hand to the patient, leave in view or file as it is.</strong>{' '}
            Copy it into the record, then shred it.
          </p>
          {policy.textApprovedBy ? (
            <p class="approval">Wording approved by {policy.textApprovedBy}.</p>
          ) : (
            <p class="approval">
              <strong>Not yet approved</strong> for use with patients at this site.
            </p>
          )}
        </header>
        <Step number={1} title="When to think of asking">
          <p>
            {WHEN_TO_THINK} A likely cause, alcohol or &ldquo;denies&rdquo; is not a reason to leave
            it. Your own concern is enough.
          </p>
        </Step>
        <Step number={2} title="See them alone">
          <ul>
            {WAYS_TO_BE_ALONE.map((way) => (
              <li key={way}>{way}</li>
            ))}
            <li>
              Professional interpreter only
              {policy.interpreterLine ? `: ${policy.interpreterLine}.` : '.'}
            </li>
          </ul>
        </Step>
        <Step number={3} title="Is it safe to ask now?">
          <p>
            <Box /> {GATE.inPerson} If not: do not ask. Tick why in step 7 and who asks next.
          </p>
          <p>By phone or video: {GATE.remotely}</p>
        </Step>
        <Step number={4} title="What to say">
          <p class="say">&ldquo;{set.confidentiality}&rdquo;</p>
          <p class="say">&ldquo;{set.opening}&rdquo;</p>
        </Step>
        <Step number={5} title="Ask, and tick the answer" wide>
          <ol class="questions">
            {set.questions.map((question) => (
              <li key={question.id}>
                <span class="say">&ldquo;{question.say}&rdquo;</span>
                <Boxes labels={Answer.options.map((answer) => ANSWER_LABELS[answer])} />
              </li>
            ))}
          </ol>
          <p>Blank is never &ldquo;no&rdquo;. If every answer is no: go to step 7.</p>
        </Step>
        <Step number={6} title="If yes to either: first the person, then the form" wide>
          <div class="care">
            {careItems.map((item) => (
              <Care key={item.id} item={item} />
            ))}
          </div>
          <Services directory={policy.directory} />
        </Step>
        <Step number={7} title="Record what was and was not asked" wide>
          <Boxes labels={OutcomeCode.options.map((code) => OUTCOME_BOXES[code])} />
          <Boxes labels={NotAskedReason.options.map((reason) => REASONS[reason].label)} small />
          <p class="by">
            <span>Initials</span>
            <span>Time</span>
            <span>Still owed, and by whom</span>
          </p>
        </Step>
        <Step number={8} title="What to write where" wide>
          <ul>
            <li>{whereToWrite(policy)}</li>
            {NEVER_WRITE.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Step>
      </main>
    </div>
  );
}

function Step(props: {
  number: number;
  title: string;
  wide?: boolean;
  children: ComponentChildren;
}) {
  return (
    <section class={props.wide ? 'step wide' : 'step'}>
      <h2>
        <span class="step-number">{props.number}</span> {props.title}
      </h2>
      {props.children}
    </section>
  );
}

const Box = () => <span class="box" aria-hidden="true" />;

function Boxes({ labels, small }: { labels: readonly string[]; small?: boolean }) {
  return (
    <ul class={small ? 'boxes small' : 'boxes'}>
      {labels.map((label) => (
        <li key={label}>
          <Box /> {label}
        </li>
      ))}
    </ul>
  );
}

/** What to do now stands only beside what cannot wait; the rest is in the site's own pathway. */
/** How to say it stands beside what is danger to life; more would not fit one sheet. */
function Care({ item }: { item: CareItem }) {
  const isDanger = item.choices.some((choice) => choice.danger);
  return (
    <section class="care-item">
      <h3>{item.title}</h3>
      <p>
        {item.ask} {isDanger && item.help}
      </p>
      <Boxes labels={item.choices.map((choice) => choice.label)} small />
      {item.choices.map((choice) =>
        choice.danger && choice.doNow ? (
          <p key={choice.id} class="now">
            <strong>{choice.label}:</strong> {choice.doNow.join(' ')}
          </p>
        ) : null,
      )}
    </section>
  );
}

function Services({ directory }: Pick<PaperCardProps['policy'], 'directory'>) {
  const named = directory
    .filter((service) => service.phone && service.kind !== 'gp')
    .slice(0, MOST_SERVICES);
  const helpline = named.some((service) => service.kind === 'helpline') ? [] : [NATIONAL_HELPLINE];
  return (
    <p class="services">
      <strong>Ring now, from a phone here:</strong>{' '}
      {[...named, ...helpline].map((service, i) => (
        <span key={service.name}>
          {i > 0 && ' · '}
          {service.name} <strong class="phone">{service.phone}</strong>
        </span>
      ))}
      . In danger now: <strong>999</strong> or security.
    </p>
  );
}

/** More would not fit one sheet, and nobody reads more in a hurry. */
const MOST_SERVICES = 6;

function whereToWrite(policy: PaperCardProps['policy']): string {
  const full = 'what was asked and answered, in their words, what was done and what is owed';
  if (policy.restrictedNote) {
    return `${policy.restrictedNote}: ${full}. After a disclosure never only in the open notes.`;
  }
  const who = policy.safeguardingContact || 'the person on call for safeguarding';
  return `No restricted place is set here: speak to ${who} and note the name and time. Tell them ${full}.`;
}
