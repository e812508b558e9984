/** The way from the Desk to the review of past attendances. */
export function OpenExtract({ onOpen }: { onOpen(): void }) {
  return (
    <section class="card stack records on-screen" aria-labelledby="extract-title">
      <h2 id="extract-title">Past attendances</h2>
      <p>
        Reads a file of attendances from before, here on this computer, and counts where asking was
        due and whether it was written down.
      </p>
      <div class="desk-actions">
        <button type="button" class="button" data-kind="secondary" onClick={onOpen}>
          Review past attendances
        </button>
      </div>
    </section>
  );
}
