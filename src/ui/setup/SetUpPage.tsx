import { useEffect, useState } from 'preact/hooks';
import type { PolicyReading } from '../../policy/policy';
import { mayDo, whyNot } from '../../policy/roles';
import { sayStanding } from '../../policy/say-standing';
import { AboutSection } from '../desk/AboutSection';
import { DirectorySection } from '../desk/directory/DirectorySection';
import { PaperCardButton } from '../parts/PaperCardButton';
import { RecordSystems } from './RecordSystems';
import type { SetUpServices } from './set-up-props';

interface SetUpPageProps {
  reading: PolicyReading;
  services: SetUpServices;
}

/** For whoever sets the computer up: what the policy says of itself, and which record is read. */
export function SetUpPage({ reading, services }: SetUpPageProps) {
  const [problems, setProblems] = useState<string[]>([]);
  const standing = sayStanding(reading);
  const refused = whyNot('set-up', reading);

  useEffect(() => {
    void services.readProblems().then((read) => setProblems(read.ok ? read.value : []));
  }, [reading]);

  return (
    <main class="set-up stack">
      <h1>Set up Sidenote</h1>
      <section class="card stack" aria-labelledby="policy-title">
        <h2 id="policy-title">Site policy</h2>
        {standing ? (
          <div class="notice" role="status">
            <h3>{standing.title}</h3>
            <p>{standing.text}</p>
          </div>
        ) : (
          <p>In force. It comes from your organisation and cannot be changed here.</p>
        )}
        {problems.length > 0 && (
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </section>
      {refused ? (
        <section class="card stack" aria-labelledby="refused-title">
          <h2 id="refused-title">The record system</h2>
          <p>{refused.message}</p>
        </section>
      ) : (
        <RecordSystems services={services} />
      )}
      {mayDo('keep-directory', reading) && (
        <DirectorySection
          services={services.directory}
          timeZone={reading.policy.timeZone}
          now={Date.now()}
        />
      )}
      <AboutSection policy={reading.policy} version={services.version} />
      <p class="set-up-actions">
        <PaperCardButton onPress={() => void services.openPaperCard()} />
        <button
          type="button"
          class="button"
          data-kind="secondary"
          onClick={() => void services.openKept()}
        >
          Kept on this computer
        </button>
      </p>
    </main>
  );
}
