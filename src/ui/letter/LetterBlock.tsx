import { useEffect, useRef, useState } from 'preact/hooks';
import type { LetterDraft } from '../../referral/enquiry-draft';
import type { LetterSection } from '../../referral/letter';
import { isRemoved, sectionAsEdited } from '../../referral/letter-text';
import { sectionText } from '../../referral/section-text';
import { BodyPicture } from '../parts/BodyPicture';
import { BlockMargin } from './BlockMargin';
import { SectionEditor } from './SectionEditor';

interface LetterBlockProps {
  section: LetterSection;
  draft: Pick<LetterDraft, 'edits' | 'removed'>;
  /** What the whole letter still lacks. */
  missing: readonly string[];
  onEdit(sectionId: string, text: string): void;
  onRemove(sectionId: string, reason: string): void;
  onRestore(sectionId: string): void;
}

/** One block of the page and the margin beside it. */
export function LetterBlock(props: LetterBlockProps) {
  const { section, draft, missing, onEdit, onRemove, onRestore } = props;
  const removed = isRemoved(section, draft.removed);
  // A new round gives the fields the composed words again.
  const [round, setRound] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const restore = useRef<HTMLButtonElement>(null);
  const acted = useRef(false);

  useEffect(() => {
    // The pressed button is gone with the block: keep the keyboard where it was.
    if (acted.current) (removed ? restore.current : heading.current)?.focus();
    acted.current = false;
  }, [removed]);

  if (removed) {
    const reason = draft.removed[section.id]?.trim();
    return (
      <section class="block" data-removed="true">
        <p class="block-paper quiet">
          Taken out, not printed: {section.heading}.{reason ? ` Reason: ${reason}` : ''}
        </p>
        <div class="block-margin">
          <button
            ref={restore}
            type="button"
            class="margin-button"
            onClick={() => {
              acted.current = true;
              onRestore(section.id);
            }}
          >
            Put back<span class="out-of-sight">: {section.heading}</span>
          </button>
        </div>
      </section>
    );
  }

  const shown = sectionAsEdited(section, draft.edits);
  const composed = sectionText(section);
  return (
    <section class="block" aria-labelledby={`block-${section.id}`}>
      <div class="block-paper">
        <h2 id={`block-${section.id}`} ref={heading} tabIndex={-1}>
          {section.heading}
        </h2>
        <SectionEditor
          key={`${round} ${composed}`}
          section={shown}
          hasText={section.paragraphs.length > 0 || !section.rows?.length}
          onEdit={(text) => onEdit(section.id, text)}
        />
        {section.figure?.views.map(
          (view) =>
            section.figure && <BodyPicture key={view} map={section.figure.map} view={view} />,
        )}
      </div>
      <BlockMargin
        section={section}
        shown={shown}
        missing={missing}
        edited={sectionText(shown) !== composed}
        onReset={() => {
          onEdit(section.id, composed);
          setRound((n) => n + 1);
          heading.current?.focus();
        }}
        onRemove={(reason) => {
          acted.current = true;
          onRemove(section.id, reason);
        }}
      />
    </section>
  );
}
