import { copyOver } from '../../src/platform/clear-clipboard';

copyOver();
