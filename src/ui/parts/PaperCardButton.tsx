/** The way on where nothing else works: one page, in the same order as the screens. */
export function PaperCardButton({ onPress }: { onPress(): void }) {
  return (
    <button type="button" class="button" data-kind="secondary" onClick={onPress}>
      Paper card
    </button>
  );
}
