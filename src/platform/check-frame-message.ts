import type { AliveQuestion, FrameQuestion, ReportQuestion } from './frame-question';
import type { FrameSettings } from './protocol';

// What a frame checks of what it is sent, by hand: no schema library ships to a record page.

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** The answer to `hello`: a description and its rules, or neither. */
export function isFrameSettings(value: unknown): value is FrameSettings {
  if (!isFields(value) || !isFields(value.matcher)) return false;
  const { matcher, description, rulebook } = value;
  if (!Array.isArray(matcher.rulesOff) || !isCount(matcher.repeatAttendanceCount)) return false;
  if (!isCount(matcher.repeatAttendanceMonths)) return false;
  if (description === undefined || description === null) return true;
  return (
    isFields(description) &&
    typeof description.id === 'string' &&
    Array.isArray(description.contexts) &&
    Array.isArray(description.fields) &&
    isFields(rulebook)
  );
}

/**
 * What a page or the background may ask of a frame: its own words under a token, a sign of life, or
 * its reading once more.
 */
export function isFrameQuestion(
  value: unknown,
): value is FrameQuestion | AliveQuestion | ReportQuestion {
  if (!isFields(value)) return false;
  if (value.ask === 'alive' || value.ask === 'report') return true;
  const { ask, document, epoch, spans } = value;
  if (ask !== 'words' || typeof document !== 'string' || !isCount(epoch)) return false;
  return Array.isArray(spans) && spans.length <= 400 && spans.every(isSpan);
}

function isSpan(span: unknown): boolean {
  if (!isFields(span) || typeof span.field !== 'string') return false;
  return isCount(span.fieldIndex) && isCount(span.start) && isCount(span.end);
}
