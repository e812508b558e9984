import type { Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import type { Action } from '../../policy/roles';
import { AboutSection } from './AboutSection';
import { CoverageSection } from './coverage/CoverageSection';
import type { DeskServices } from './desk-props';
import { DirectorySection } from './directory/DirectorySection';
import { OpenExtract } from './extract/OpenExtract';
import type { MergedStanding } from './merged/merged-props';
import { MergedSection } from './merged/MergedSection';
import { ReceptionSection } from './ReceptionSection';
import { RecordsSection } from './records/RecordsSection';

/** What stands under the figures, each for whoever may use it; what is not theirs is not there. */
export function DeskSections(props: {
  policy: Policy;
  services: DeskServices;
  may(action: Action): boolean;
  /** Whose files were taken in; absent until it is read. */
  computers: Result<MergedStanding> | undefined;
  /** The counts have changed. */
  onTaken(): void;
  onReview(): void;
}) {
  const { policy, services, may, computers, onTaken, onReview } = props;
  const { site, timeZone } = policy;
  const now = Date.now();
  return (
    <>
      {may('keep-directory') && (
        <DirectorySection services={services.directory} timeZone={timeZone} now={now} />
      )}
      {may('verify-audit') && (
        <RecordsSection services={services.records} site={site} timeZone={timeZone} now={now} />
      )}
      {may('export-audit') && (
        <MergedSection
          services={services.merged}
          known={computers}
          timeZone={timeZone}
          now={now}
          onTaken={onTaken}
        />
      )}
      <CoverageSection read={services.readCoverage} timeZone={timeZone} />
      {may('see-reception') && <ReceptionSection read={services.readReception} />}
      {may('review-extract') && <OpenExtract onOpen={onReview} />}
      {may('unlock') && <OpenKept open={services.openKept} />}
      <AboutSection policy={policy} version={services.version} />
    </>
  );
}

function OpenKept({ open }: { open: () => Promise<void> }) {
  return (
    <p class="on-screen">
      <button type="button" class="button" data-kind="secondary" onClick={() => void open()}>
        Passphrase and what is kept
      </button>
    </p>
  );
}
