import { render } from 'preact';
import { currentPolicy } from '../../src/platform/policy-source';
import { watchCover } from '../../src/platform/watch-cover';
import { CoveredSheet } from '../../src/ui/paper/CoveredSheet';
import { PaperCard } from '../../src/ui/paper/PaperCard';

const { policy } = await currentPolicy();
const page = document.getElementById('page');
if (page) {
  render(
    <CoveredSheet watchCover={(cover) => watchCover(policy, cover)} print={() => print()}>
      {(onPrint) => <PaperCard policy={policy} onPrint={onPrint} />}
    </CoveredSheet>,
    page,
  );
}
