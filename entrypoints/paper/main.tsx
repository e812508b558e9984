import { render } from 'preact';
import { currentPolicy } from '../../src/platform/policy-source';
import { PaperCard } from '../../src/ui/paper/PaperCard';

const { policy } = await currentPolicy();
const page = document.getElementById('page');
if (page) render(<PaperCard policy={policy} onPrint={() => print()} />, page);
