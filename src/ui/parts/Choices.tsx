import { useEffect, useRef } from 'preact/hooks';
import { isTooSoon, mayAnswer } from './key-guard';
import { OverdueMark } from './OverdueMark';

export interface Choice {
  /** The key at the left: 1-9, Y, N, or another letter. */
  key: string;
  label: string;
  detail?: string;
  /** Where it stands, in a word or two, at the end of the row. */
  status?: string;
  /** Danger to life now; the only thing drawn in red. */
  danger?: boolean;
  chosen?: boolean;
  /** Late: a mark and the word, in `detail`; red is kept for danger to life. */
  overdue?: boolean;
  onChoose(): void;
}

interface ChoicesProps {
  label: string;
  choices: readonly Choice[];
  /** Two beside each other where there is room: short words, one of which holds. */
  compact?: boolean;
}

/**
 * The rows of a screen. Each answers to its key or to a press; Enter never answers, and neither does
 * a key or a press within 400 ms of the screen appearing.
 */
export function Choices({ label, choices, compact = false }: ChoicesProps) {
  const shownAt = useRef(performance.now());
  const latest = useRef(choices);
  latest.current = choices;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!mayAnswer(event, shownAt.current)) return;
      const choice = latest.current.find((each) => each.key === event.key.toUpperCase());
      if (!choice) return;
      event.preventDefault();
      choice.onChoose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div class="choices" data-compact={compact} role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          type="button"
          class="choice"
          key={choice.key}
          data-danger={choice.danger ?? false}
          aria-keyshortcuts={choice.key === 'Esc' ? 'Escape' : choice.key}
          aria-pressed={choice.chosen}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
          onClick={(event) => {
            if (!isTooSoon(event, shownAt.current)) choice.onChoose();
          }}
        >
          <kbd aria-hidden="true">{choice.key}</kbd>
          <span>
            {choice.overdue && <OverdueMark />}
            {choice.label}
            {choice.detail && <span class="detail">{choice.detail}</span>}
          </span>
          {choice.status && <span class="status">{choice.status}</span>}
        </button>
      ))}
    </div>
  );
}
