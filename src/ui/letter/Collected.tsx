interface CollectedProps {
  onCollected(): void;
  onNothing(): void;
}

/** A letter left on a printer is read by whoever passes: it counts as printed once somebody has it (H09). */
export function Collected({ onCollected, onNothing }: CollectedProps) {
  return (
    <section class="card stack notice" aria-labelledby="collected-title">
      <h2 id="collected-title">Is the letter in your hand?</h2>
      <p>
        Count the sheets: they are numbered, and the last says that it is the end. The first is a
        cover and tells nothing.
      </p>
      <div class="margin-actions">
        <button type="button" class="button" onClick={onCollected}>
          Collected, every sheet
        </button>
        <button type="button" class="button" data-kind="secondary" onClick={onNothing}>
          Cancelled, or nothing came out
        </button>
      </div>
    </section>
  );
}
