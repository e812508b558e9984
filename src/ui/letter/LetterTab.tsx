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
import { letterHtml, letterPlainText } from '../../referral/letter-text';
import { useLock } from '../parts/use-lock';
import { patientMark } from '../parts/patient-mark';
import { CoveredLetter, LetterPage } from './LetterPage';

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
  takeStep(subject: S, letter: string, action: 'printed' | 'copied'): Promise<Result<null>>;
  copy(html: string, text: string): Promise<boolean>;
}

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
  useEffect(() => {
    const leave = () => {
      if (!printing.current) setCovered(true);
    };
    const hide = () => document.visibilityState === 'hidden' && leave();
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && setCovered(true);
    document.addEventListener('keydown', escape, true);
    document.addEventListener('visibilitychange', hide);
    addEventListener('blur', leave);
    return () => {
      document.removeEventListener('keydown', escape, true);
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('blur', leave);
    };
  }, []);

  if (!subject || (subject !== 'none' && !letter)) return <p class="quiet">Opening…</p>;
  if (subject === 'none' || !letter)
    return <Message words="Nothing is open here. Close this tab." />;

  const { patient, draft } = subject;
  const isSheet = leaflets.some((each) => each.id === letter.kind);
  const facts = letterFacts(draft, letter, patient, policy, draft.startedAt);
  const made = composeLetter(letter.kind, facts, policy.textApprovedBy);
  const change = (next: LetterDraft) => {
    setLetter(next);
    void services.saveLetter(next).then((saved) => {
      if (!saved.ok) setStatus(saved.message);
    });
  };
  if ('refused' in made) {
    // Why a letter may not be made is telling too: it is covered like the letter itself.
    if (covered) return <CoveredLetter onUncover={() => setCovered(false)} />;
    return <Message words={made.refused} />;
  }

  const hand = async (action: 'printed' | 'copied', act: () => Promise<boolean>, said: string) => {
    if (!isSheet) {
      const taken = await services.takeStep(subject, letter.kind, action);
      if (!taken.ok) return setStatus(taken.message);
    }
    if (locked.current) return;
    const done = await act();
    if (locked.current) return;
    if (!done) return setStatus('That did not work. Select the text and copy it by hand.');
    change({ ...letter, handed: [...new Set([...letter.handed, action])] });
    setStatus(said);
  };

  return (
    <LetterPage
      letter={made.letter}
      draft={letter}
      patientMark={isSheet ? '' : patientMark(patient, ageOf(patient, services))}
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
      onPrint={() =>
        void hand(
          'printed',
          async () => {
            printing.current = true;
            // A turn of the page, so that what prints is what is confirmed now.
            await new Promise((resolve) => setTimeout(resolve, 50));
            try {
              if (!locked.current) print();
            } finally {
              printing.current = false;
            }
            return true;
          },
          'Sent to the print window. Collect it at once; nobody else should.',
        )
      }
      onCopy={() =>
        void hand(
          'copied',
          () =>
            services.copy(
              letterHtml(made.letter, letter.edits, letter.removed),
              letterPlainText(made.letter, letter.edits, letter.removed),
            ),
          'Letter copied. Paste it where it belongs, then copy something else.',
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

function Message({ words }: { words: string }) {
  return (
    <main class="letter-page stack">
      <p class="notice" role="alert">
        {words}
      </p>
    </main>
  );
}
