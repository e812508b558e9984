import type { StandingWords } from '../../policy/say-standing';
import { PaperCardButton } from '../parts/PaperCardButton';

interface ClosedPanelProps {
  standing: StandingWords | undefined;
  maySetUp: boolean;
  openSetUp(): void;
  openPaperCard(): void;
}

/**
 * The panel where nobody may look at a patient: says so, in words that say nothing to anybody standing
 * by, and keeps the paper card at hand.
 */
export function ClosedPanel(props: ClosedPanelProps) {
  const { standing, maySetUp, openSetUp, openPaperCard } = props;
  return (
    <main class="screen covered stack">
      <h1>Sidenote</h1>
      {standing ? (
        <div class="notice" role="status">
          <p>
            <strong>{standing.title}</strong>
          </p>
          <p>{standing.text}</p>
        </div>
      ) : (
        <p>
          Nothing opens here on this computer. If that is wrong, ask your administrator to change
          “roles” in the policy.
        </p>
      )}
      {maySetUp && (
        <button type="button" class="button" onClick={openSetUp}>
          Set up
        </button>
      )}
      <PaperCardButton onPress={openPaperCard} />
    </main>
  );
}
