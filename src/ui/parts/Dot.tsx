/** Hollow or filled, and nothing else: the one difference between two covered panels. */
export function Dot({ filled }: { filled: boolean }) {
  return (
    <svg
      class="dot"
      width="14"
      height="14"
      viewBox="0 0 14 14"
      role="img"
      aria-label={filled ? 'due' : 'none due'}
    >
      <circle
        cx="7"
        cy="7"
        r="5"
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="2"
      />
    </svg>
  );
}
