/** A clock past its hour, beside the word "overdue": never the colour alone. */
export function OverdueMark() {
  return (
    <svg class="overdue-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M8 4 V8.5 L11 10.5" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}
