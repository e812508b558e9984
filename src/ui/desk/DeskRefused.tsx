import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../model/result';
import type { StandingWords } from '../../policy/say-standing';
import { PaperCardButton } from '../parts/PaperCardButton';

interface DeskRefusedProps {
  /** Whose page this is and what to do, from `whyNot`. */
  message: string;
  standing: StandingWords | undefined;
  maySetUp: boolean;
  readProblems(): Promise<Result<string[]>>;
  openSetUp(): void;
  openPaperCard(): void;
}

/** The Desk as opened by somebody it is not for: whose it is, what to do, and no figure at all. */
export function DeskRefused(props: DeskRefusedProps) {
  const { message, standing, maySetUp, openSetUp, openPaperCard } = props;
  const [problems, setProblems] = useState<string[]>([]);
  useEffect(() => {
    void props.readProblems().then((read) => setProblems(read.ok ? read.value : []));
  }, [message]);
  return (
    <main class="desk-refused stack">
      <h1>Desk</h1>
      <section class="card stack" aria-label="Whose page this is">
        <p>{message}</p>
      </section>
      {standing && (
        <div class="notice" role="status">
          <h2>{standing.title}</h2>
          <p>{standing.text}</p>
        </div>
      )}
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <div class="desk-actions">
        {maySetUp && (
          <button type="button" class="button" onClick={openSetUp}>
            Set up
          </button>
        )}
        <PaperCardButton onPress={openPaperCard} />
      </div>
    </main>
  );
}
