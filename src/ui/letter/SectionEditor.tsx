import { useRef } from 'preact/hooks';
import type { LetterSection } from '../../referral/letter';
import { sectionText } from '../../referral/section-text';
import { GrowingText } from './GrowingText';

/** What a draft keeps of one section (`LetterDraft.edits`). */
const MOST = 20_000;

interface SectionEditorProps {
  /** With its edit laid over it. Taken once: a change from outside needs a new key. */
  section: LetterSection;
  /** Whether there is text below the rows; kept even while it is empty. */
  hasText: boolean;
  onEdit(text: string): void;
}

/** Each row's value and the text below, edited where they stand and kept as one text. */
export function SectionEditor({ section, hasText, onEdit }: SectionEditorProps) {
  const rows = useRef(
    (section.rows ?? []).map(([label, value]): [string, string] => [label, value]),
  );
  const body = useRef(section.paragraphs.join('\n\n'));
  const whole = () =>
    sectionText({ rows: rows.current, paragraphs: body.current === '' ? [] : [body.current] });
  const room = (own: string) => Math.max(0, MOST - whole().length + own.length);

  return (
    <>
      {rows.current.map(([label, value], i) => (
        <GrowingText
          key={label}
          label={label}
          labelled
          text={value}
          maxLength={room(value)}
          onInput={(text) => {
            rows.current[i] = [label, text];
            onEdit(whole());
          }}
        />
      ))}
      {hasText && (
        <GrowingText
          label={`${section.heading}, text`}
          text={body.current}
          maxLength={room(body.current)}
          onInput={(text) => {
            body.current = text;
            onEdit(whole());
          }}
        />
      )}
    </>
  );
}
