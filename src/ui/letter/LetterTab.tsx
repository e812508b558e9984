import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ContextToken } from '../../model/context-token';
import { ageAt } from '../../model/dates';
import type { PatientIdentity } from '../../model/encounter-reading';
import type { LockView } from '../../model/lock-view';
import type { Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import { explainTyping, matchesPatient, type TypedIdentity } from '../../referral/confirm-identity';
import type { EnquiryDraft, LetterDraft } from '../../referral/enquiry-draft';
import { leaflets } from '../../referral/leaflet';
import { composeLetter, letterFacts } from '../../referral/letter-facts';
import { servicesFor } from '../../referral/directory';
import { formsFor, type LetterForm } from '../../referral/letter-form';
import { applyEdits, letterHtml, letterPlainText } from '../../referral/letter-text';
import { letterType } from '../../referral/letters';
import { lacksVoice } from '../../referral/voice';
import type { Letter } from '../../referral/letter';
import { useCoverWhenLeft } from '../parts/use-cover-when-left';
import { useLock } from '../parts/use-lock';
import { patientMark } from '../parts/patient-mark';
import { AskRows } from './AskRows';
import { Collected } from './Collected';
import { CoveredLetter, LetterPage } from './LetterPage';
import { OtherForms } from './OtherForms';
import { Recipient } from './Recipient';

/** What the tab is showing, as the background says it; asked anew whenever the record changes. */
export interface LetterSubject {
  draft: EnquiryDraft;
  index: number;
  recordTabId: number;
  token?: ContextToken;
  patient: PatientIdentity;
  parked?: string;
}

export interface LetterTabServices<S extends LetterSubject> {
  policy: Policy;
  now(): number;
  watchLock(listener: (lock: LockView) => void): () => void;
  watchLetter(listener: (subject: S | undefined) => void): () => void;
  saveLetter(letter: LetterDraft): Promise<Result<null>>;
  takeStep(subject: S, letter: string, action: Handed): Promise<Result<null>>;
  isStillHere(): Promise<boolean>;
  newId(): string;
  /** Rich and plain; only plain where the rich form is empty. */
  copy(html: string, text: string): Promise<boolean>;
  missingGlyphs(text: string): string[];
  saveText(name: string, text: string, type: string): void;
  saveDocument(made: Letter, mark: string): Promise<boolean>;
}

type Handed = LetterDraft['handed'][number];

/** One letter in its own tab, bound to its patient: parked when the record moves, covered when left. */
export function LetterTab<S extends LetterSubject>({
  services,
}: {
  services: LetterTabServices<S>;
}) {
  const { policy } = services;
  const [subject, setSubject] = useState<S | 'none'>();
  const [letter, setLetter] = useState<LetterDraft>();
  const [covered, setCovered] = useState(false);
  const [status, setStatus] = useState('');
  const printing = useRef(false);
  const locked = useRef(false);

  // A lock empties the page whatever it is doing, a print window over it included; the background
  // closes the tab besides. What is answered afterwards is for nobody.
  useLock(services.watchLock, () => {
    locked.current = true;
    setSubject('none');
    setLetter(undefined);
    setStatus('');
  });

  useEffect(
    () =>
      services.watchLetter((next) => {
        if (locked.current) return;
        setSubject(next ?? 'none');
        // The first answer brings the text; from then on the page's own is the newest.
        setLetter((mine) => mine ?? next?.draft.letters[next.index]);
      }),
    [],
  );
  useCoverWhenLeft(
    () => setCovered(true),
    () => printing.current,
  );

  if (!subject || (subject !== 'none' && !letter)) return <p class="quiet">Opening…</p>;
  if (subject === 'none' || !letter)
    return <Message words="Nothing is open here. Close this tab." />;

  const { patient, draft } = subject;
  const isSheet = leaflets.some((each) => each.id === letter.kind);
  const facts = letterFacts(draft, letter, patient, policy, draft.startedAt);
  const composed = composeLetter(letter.kind, facts, policy.textApprovedBy);
  const type = letterType(letter.kind);
  const change = (next: LetterDraft) => {
    setLetter(next);
    void services.saveLetter(next).then((saved) => {
      if (!saved.ok) setStatus(saved.message);
    });
  };
  const above = facts && type && (
    <>
      <Recipient
        services={servicesFor(policy, type.goesTo, services.now())}
        chosen={letter.serviceId}
        onChoose={(serviceId) => change({ ...letter, serviceId })}
      />
      <AskRows
        asks={type.asks.filter(({ when }) => !when || when(facts))}
        answers={facts.answers}
        onAnswer={(id, answer) =>
          change({ ...letter, answers: { ...letter.answers, [id]: answer } })
        }
      />
    </>
  );
  if ('refused' in composed) {
    // Why a letter may not be made is telling too: it is covered like the letter itself.
    if (covered) return <CoveredLetter onUncover={() => setCovered(false)} />;
    return (
      <Message words={composed.refused}>
        {/* What refuses it may be an answer of its own. */}
        {subject.parked ? undefined : above}
      </Message>
    );
  }
  const { letter: written } = composed;
  const made = applyEdits(written, letter);
  const mark = isSheet ? '' : patientMark(patient, ageOf(patient, services));

  // A voice before a letter (hazard H37): it leaves in no form until that is written down.
  const lacksCall = facts && type && lacksVoice(type.voice, facts);
  const hand = async (action: Handed, act: () => Promise<boolean>, said: string) => {
    if (lacksCall) return setStatus(lacksCall);
    if (!isSheet) {
      const taken = await services.takeStep(subject, letter.kind, action);
      if (!taken.ok) return setStatus(taken.message);
    }
    if (locked.current) return;
    const done = await act();
    if (locked.current) return;
    if (!done) return setStatus('That did not work. Select the text and copy it by hand.');
    change({ ...withoutPrint(letter), handed: [...new Set([...letter.handed, action])] });
    setStatus(said);
  };

  // A name of boxes is no name, and a record that moved on is no patient of this letter: neither prints.
  const sendToPrinter = async () => {
    if (lacksCall) return setStatus(lacksCall);
    const missing = services.missingGlyphs(letterPlainText(written, letter.edits, letter.removed));
    if (missing.length > 0) {
      return setStatus(
        `Not printed: no font on this computer draws ${missing.slice(0, 12).join(' ')}. They would print as boxes. Use Document on another computer, or write the name in Latin letters beside it.`,
      );
    }
    if (!isSheet && !(await services.isStillHere())) {
      return setStatus(
        'Not printed: the record has moved on. Open this patient’s record, then print.',
      );
    }
    if (locked.current) return;
    if (!isSheet) change({ ...letter, printedAt: services.now() });
    printing.current = true;
    // A turn of the page, so that what prints is what is confirmed now.
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      if (!locked.current) print();
    } finally {
      printing.current = false;
    }
    setStatus('Sent to the print window. Collect it at once; nobody else should.');
  };

  const leave = async (form: LetterForm) => {
    if (!facts) return;
    const text = form.write(made, facts, services.newId);
    const { file, type: kind } = form;
    if (form.how === 'save' && file && kind) {
      const save = async () => {
        services.saveText(file, text, kind);
        return true;
      };
      await hand('saved', save, 'Saved in the downloads folder. Send it on, then delete it.');
    } else {
      const said = `Copied. Paste it where it belongs. ${clearing(policy)}`;
      await hand('copied', () => services.copy('', text), said);
    }
  };

  return (
    <LetterPage
      letter={written}
      draft={letter}
      patientMark={mark}
      covered={covered}
      onCover={() => setCovered(true)}
      onUncover={() => setCovered(false)}
      onEdit={(id, text) => change({ ...letter, edits: { ...letter.edits, [id]: text } })}
      onRemove={(id, reason) => change({ ...letter, removed: { ...letter.removed, [id]: reason } })}
      onRestore={(id) => {
        const { [id]: _back, ...removed } = letter.removed;
        change({ ...letter, removed });
      }}
      confirmed={isSheet || letter.confirmedAt !== undefined}
      explain={isSheet ? 'About nobody: no name is on it.' : explainTyping(patient)}
      onConfirm={(typed: TypedIdentity) => {
        if (!matchesPatient(patient, typed, services.now(), policy.timeZone)) {
          return 'That does not match the record. Look at the record and type again.';
        }
        change({ ...letter, confirmedAt: services.now() });
        return 'ok';
      }}
      onPrint={() => void sendToPrinter()}
      onCopy={() =>
        void hand(
          'copied',
          () =>
            services.copy(
              letterHtml(written, letter.edits, letter.removed),
              letterPlainText(written, letter.edits, letter.removed),
            ),
          `Letter copied. Paste it where it belongs. ${clearing(policy)}`,
        )
      }
      {...(isSheet
        ? {}
        : {
            onDocument: () =>
              void hand(
                'saved',
                () => services.saveDocument(made, mark),
                'Document saved in the downloads folder. Send it the way your site allows, then delete it.',
              ),
          })}
      above={
        <>
          {letter.printedAt !== undefined && (
            <Collected
              onCollected={() =>
                void hand('printed', async () => true, 'Printed and collected: recorded.')
              }
              onNothing={() => {
                change(withoutPrint(letter));
                setStatus('Nothing is recorded as printed.');
              }}
            />
          )}
          {above}
        </>
      }
      below={
        facts &&
        !isSheet && (
          <OtherForms
            forms={formsFor(letter.kind, policy.localForms)}
            confirmed={letter.confirmedAt !== undefined}
            onForm={(form) => void leave(form)}
          />
        )
      }
      status={status}
      {...(subject.parked && !isSheet ? { blocked: subject.parked } : {})}
    />
  );
}

function ageOf(patient: PatientIdentity, services: { policy: Policy; now(): number }) {
  return patient.dob ? ageAt(patient.dob, services.now(), services.policy.timeZone) : undefined;
}

/** Best effort, and said as no more: a history of the clipboard keeps its own copy. */
function clearing({ clearClipboardSeconds: seconds }: Policy): string {
  if (seconds === 0) return 'Then copy something else.';
  return `In about ${seconds} seconds Sidenote tries to empty the clipboard; do not rely on it.`;
}

function withoutPrint({ printedAt: _printed, ...letter }: LetterDraft): LetterDraft {
  return letter;
}

function Message({ words, children }: { words: string; children?: ComponentChildren }) {
  return (
    <main class="letter-page stack">
      <p class="notice" role="alert">
        {words}
      </p>
      {children}
    </main>
  );
}
