import { useState } from 'preact/hooks';
import type { SetUpServices, TabState } from './set-up-props';

interface ReadHostProps {
  pattern: string;
  services: SetUpServices;
  onChange(): void;
}

/** One host that may be read: whether it is, and how to take the right back. */
export function ReadHost({ pattern, services, onChange }: ReadHostProps) {
  const [words, setWords] = useState('');
  const host = pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
  const test = () =>
    void services
      .testHost(pattern)
      .then((read) => setWords(read.ok ? sayStates(read.value) : read.message));
  const revoke = () =>
    void services.revokeHost(pattern).then((done) => {
      if (!done.ok) setWords(done.message);
      onChange();
    });
  return (
    <div class="read-host stack" role="group" aria-label={host}>
      <p>
        <strong>{host}</strong> may be read. A page that was open before has to be loaded again.
      </p>
      <div class="set-up-actions">
        <button type="button" class="button" onClick={test}>
          Test reading
        </button>
        {services.grantsHosts && (
          <button type="button" class="button" data-kind="secondary" onClick={revoke}>
            Stop reading
          </button>
        )}
      </div>
      <p role="status">{words}</p>
    </div>
  );
}

/** The best of the open tabs, in words that say what to do next. */
function sayStates(tabs: readonly TabState[]): string {
  if (tabs.length === 0) return 'No page of it is open. Open a patient’s record and test again.';
  const has = (...states: TabState['state'][]) => tabs.find((tab) => states.includes(tab.state));
  if (has('reading')) return 'Reading. It works.';
  const partly = has('partly');
  if (partly)
    return `Partly read: ${partly.found} of ${partly.expected} parts. Tell Sidenote’s support.`;
  if (has('conflict')) return 'Two records are on one screen. Close one and test again.';
  if (has('no-record')) return 'The system is known. Open a patient’s record and test again.';
  return 'Not reading. Load the page again and test again. If it stays so, this system is not known to Sidenote yet: ask for a description of it.';
}
