import { render } from 'preact';
import { whoSees } from '../../src/audit/own-areas';
import { deskServices } from '../../src/platform/desk-services';
import { openPage } from '../../src/platform/open-page';
import { followPolicy } from '../../src/platform/policy-source';
import { mayDo, whyNot } from '../../src/policy/roles';
import { sayStanding } from '../../src/policy/say-standing';
import { ClinicianDesk, Desk } from '../../src/ui/desk/Desk';
import { DeskRefused } from '../../src/ui/desk/DeskRefused';

const page = document.getElementById('page');

await followPolicy(({ reading }) => {
  if (!page) return;
  const refused = whyNot('see-counts', reading);
  const { policy } = reading;
  const screen = !refused ? (
    <Desk
      key={whoSees(policy)}
      policy={policy}
      services={deskServices}
      may={(action) => mayDo(action, reading)}
    />
  ) : mayDo('see-worklist', reading) && reading.status === 'in-force' ? (
    <ClinicianDesk policy={policy} services={deskServices} />
  ) : (
    <DeskRefused
      message={refused.message}
      standing={sayStanding(reading)}
      maySetUp={mayDo('set-up', reading)}
      readProblems={deskServices.readProblems}
      openSetUp={() => void openPage('setup')}
      openPaperCard={() => void openPage('paper')}
    />
  );
  render(screen, page);
});
