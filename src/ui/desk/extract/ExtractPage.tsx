import { useEffect, useState } from 'preact/hooks';
import type { ExtractState } from '../../../audit/extract/extract-work';
import type { Policy } from '../../../policy/policy';
import { ChooseFile } from './ChooseFile';
import { ColumnForm } from './ColumnForm';
import type { ExtractServices } from './extract-props';
import { ExtractFigures } from './ExtractFigures';
import { ExtractRunning } from './ExtractRunning';

interface Props {
  services: ExtractServices;
  policy: Policy;
  version: string;
  saveFile(name: string, text: string): void;
  onBack(): void;
}

/** Past attendances through the panel's own detector: what was there to ask after, and where it was not. */
export function ExtractPage({ services, policy, version, saveFile, onBack }: Props) {
  const [state, setState] = useState<ExtractState>(services.state);
  useEffect(() => {
    setState(services.state());
    return services.watch(setState);
  }, []);
  return (
    <main class="extract stack">
      <header class="stack">
        <h1>Past attendances</h1>
        <div class="desk-actions on-screen">
          <button type="button" class="button" data-kind="secondary" onClick={onBack}>
            Back to the Desk
          </button>
          {(state.at === 'columns' || state.at === 'done') && (
            <button type="button" class="button" data-kind="secondary" onClick={services.clear}>
              Another file
            </button>
          )}
        </div>
      </header>
      {(state.at === 'none' || state.at === 'looking') && (
        <ChooseFile
          isLooking={state.at === 'looking'}
          problem={state.at === 'none' ? state.problem : undefined}
          onFile={services.open}
        />
      )}
      {state.at === 'columns' && (
        <ColumnForm
          key={state.opened.fingerprint}
          opened={state.opened}
          newSeed={services.newSeed}
          onStart={(plan, seed) => services.begin(plan, policy, seed)}
        />
      )}
      {state.at === 'running' && <ExtractRunning state={state} services={services} />}
      {state.at === 'done' && (
        <ExtractFigures
          state={state}
          site={policy.site}
          version={version}
          now={Date.now()}
          timeZone={policy.timeZone}
          onCase={services.showCase}
          onPutAway={services.forgetCases}
          onSave={() => {
            const kept = { ...state.report, site: policy.site, version };
            saveFile('past-attendances.json', `${JSON.stringify(kept, null, 2)}\n`);
          }}
        />
      )}
    </main>
  );
}
