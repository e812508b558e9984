import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { TypedIdentity } from '../../referral/confirm-identity';
import type { LetterDraft } from '../../referral/enquiry-draft';
import type { Letter } from '../../referral/letter';
import { applyEdits } from '../../referral/letter-text';
import { Choices } from '../parts/Choices';
import { ConfirmRow } from './ConfirmRow';
import { LetterBlock } from './LetterBlock';
import { LetterHead } from './LetterHead';
import { PrintedLetter } from './PrintedLetter';

export interface LetterPageProps {
  /** As composed; the page lays the draft's edits over it itself. */
  letter: Letter;
  /** Must be the newest: `onEdit` is called at every key, and print and copy go by the draft. */
  draft: Pick<LetterDraft, 'edits' | 'removed'>;
  /** Initials and age, at the foot of each printed sheet; never on a leaflet, which is about nobody. */
  patientMark: string;
  covered: boolean;
  onCover(): void;
  onUncover(): void;
  onEdit(sectionId: string, text: string): void;
  /** The reason is empty where none is needed. */
  onRemove(sectionId: string, reason: string): void;
  onRestore(sectionId: string): void;
  confirmed: boolean;
  /** `ok`, or what was wrong, in words. Absent for a leaflet together with `confirmed`. */
  onConfirm(typed: TypedIdentity): 'ok' | string;
  /** What to type, or what the record must show first (`explainTyping`). */
  explain: string;
  onPrint(): void;
  onCopy(): void;
  onDocument?(): void;
  /** What the letter asks, and other things that stand above or below it. */
  above?: ComponentChildren;
  below?: ComponentChildren;
  /** What happened, in the past tense, after an action. */
  status?: string;
  /** Why the letter may not be shown now, e.g. the record moved to another patient. */
  blocked?: string;
}

const COVERED_WORDS = 'Sidenote – covered';

/**
 * The recipient's page as it will print, editable in place, with a margin on why each block is there.
 * Until it is confirmed, while it is covered and while it is blocked, no print holds the letter:
 * the browser's own print command then prints the covered screen (hazards H03 and H04).
 */
export function LetterPage(props: LetterPageProps) {
  const { covered, onCover } = props;
  useEffect(() => {
    if (covered) return undefined;
    const cover = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onCover();
    };
    // In the capture phase, so that no field can keep the key to itself.
    document.addEventListener('keydown', cover, true);
    return () => document.removeEventListener('keydown', cover, true);
  }, [covered, onCover]);

  if (covered) return <CoveredLetter onUncover={props.onUncover} />;
  const made = applyEdits(props.letter, props.draft);
  return (
    <main class="letter-page">
      <div class="on-screen stack">
        <div class="letter-bar">
          <span>{props.patientMark}</span>
          <button
            type="button"
            class="button"
            data-kind="secondary"
            aria-keyshortcuts="Escape"
            onClick={onCover}
          >
            Cover <kbd>Esc</kbd>
          </button>
        </div>
        {props.blocked ? (
          <p class="notice" role="alert">
            {props.blocked}
          </p>
        ) : (
          <OpenLetter {...props} made={made} />
        )}
        <p class="letter-status" role="status">
          {props.status}
        </p>
      </div>
      {props.confirmed && !props.blocked ? (
        <PrintedLetter letter={made} mark={made.date ? props.patientMark : ''} />
      ) : (
        <p class="in-print">{COVERED_WORDS}</p>
      )}
    </main>
  );
}

function OpenLetter(props: LetterPageProps & { made: Letter }) {
  const { letter, draft, made } = props;
  return (
    <>
      {made.missing.length > 0 && (
        <div class="notice letter-missing">
          <h2>Before this goes</h2>
          <ul>
            {made.missing.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </div>
      )}
      {props.above}
      <div class="sheet">
        <LetterHead letter={letter} />
        {letter.sections.map((section) => (
          <LetterBlock
            key={section.id}
            section={section}
            draft={draft}
            missing={made.missing}
            onEdit={props.onEdit}
            onRemove={props.onRemove}
            onRestore={props.onRestore}
          />
        ))}
      </div>
      <ConfirmRow
        patientMark={props.patientMark}
        explain={props.explain}
        confirmed={props.confirmed}
        onConfirm={props.onConfirm}
        onPrint={props.onPrint}
        onCopy={props.onCopy}
        onDocument={props.onDocument}
      />
      {props.below}
    </>
  );
}

/** Nothing of the letter is in the page while it is covered, not even hidden. */
export function CoveredLetter({ onUncover }: { onUncover(): void }) {
  return (
    <main class="letter-page covered-page stack">
      <h1>{COVERED_WORDS}</h1>
      <div class="on-screen">
        <Choices
          label="Sidenote"
          choices={[{ key: 'Y', label: 'Still private', onChoose: onUncover }]}
        />
      </div>
    </main>
  );
}
