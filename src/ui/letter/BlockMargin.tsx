import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LetterSection } from '../../referral/letter';
import { sectionText } from '../../referral/section-text';
import { checkWording } from '../../referral/wording-check';
import { hygiene } from '../parts/field-hygiene';

interface BlockMarginProps {
  section: LetterSection;
  /** With its edit laid over it; wording hints go by this. */
  shown: LetterSection;
  missing: readonly string[];
  edited: boolean;
  onReset(): void;
  onRemove(reason: string): void;
}

/** Beside a block: why it is there and who will see it, what it lacks, and how to take it out. */
export function BlockMargin(props: BlockMarginProps) {
  const { section, shown, missing, edited, onReset, onRemove } = props;
  const lacking = (section.missing ?? []).filter(({ what }) => missing.includes(what));
  return (
    <div class="block-margin" role="group" aria-label={`About this block: ${section.heading}`}>
      <p class="quiet">{section.why}</p>
      {lacking.map(({ what }) => (
        <p class="notice" key={what}>
          Missing: {what}
        </p>
      ))}
      {checkWording(sectionText(shown)).map(({ found, consider }) => (
        <p class="quiet" key={found}>
          “{found}”: consider {consider}. Yours to keep.
        </p>
      ))}
      <div class="margin-actions">
        {edited && (
          <button type="button" class="margin-button" onClick={onReset}>
            Undo my changes<span class="out-of-sight">: {section.heading}</span>
          </button>
        )}
        {section.removable !== 'never' && <RemoveButton section={section} onRemove={onRemove} />}
      </div>
    </div>
  );
}

/** One press, or one line of reason first (reviews row 8). Enter in that line does nothing. */
function RemoveButton({ section, onRemove }: Pick<BlockMarginProps, 'section' | 'onRemove'>) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const kept = useRef(false);

  useEffect(() => {
    if (asking) field.current?.focus();
    else if (kept.current) button.current?.focus();
    kept.current = false;
  }, [asking]);

  if (!asking) {
    return (
      <button
        ref={button}
        type="button"
        class="margin-button"
        onClick={() => (section.removable === 'freely' ? onRemove('') : setAsking(true))}
      >
        Take out<span class="out-of-sight">: {section.heading}</span>
      </button>
    );
  }
  return (
    <div class="field" role="group" aria-label={`Take out: ${section.heading}`}>
      <label for={id}>Why it is taken out</label>
      <span class="quiet" id={`${id}-hint`}>
        Kept for audit, not printed.
      </span>
      <input
        ref={field}
        id={id}
        type="text"
        maxLength={400}
        value={reason}
        aria-describedby={`${id}-hint`}
        {...hygiene}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <div class="margin-actions">
        <button
          type="button"
          class="margin-button"
          disabled={reason.trim() === ''}
          onClick={() => onRemove(reason.trim())}
        >
          Take out with this reason
        </button>
        <button
          type="button"
          class="margin-button"
          onClick={() => {
            kept.current = true;
            setAsking(false);
          }}
        >
          Keep it
        </button>
      </div>
    </div>
  );
}
