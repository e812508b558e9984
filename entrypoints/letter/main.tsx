import { render } from 'preact';
import { currentPolicy } from '../../src/platform/policy-source';
import { letterServices } from '../../src/platform/letter-services';
import { LetterTab } from '../../src/ui/letter/LetterTab';

const { policy } = await currentPolicy();
const page = document.getElementById('page');
if (page) render(<LetterTab services={letterServices(policy)} />, page);
