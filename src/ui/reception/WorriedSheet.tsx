import type { Policy } from '../../policy/policy';
import { worriedPrintOut } from '../../reception/third-party';
import { nationalHelpline } from '../../referral/directory';

interface Props {
  policy: Pick<Policy, 'letterhead' | 'textApprovedBy'>;
  onPrint(): void;
}

/** For somebody who is worried about a person; it says nothing of any patient (reviews row 84). */
export function WorriedSheet({ policy, onPrint }: Props) {
  const { phone } = nationalHelpline.service;
  const [title, ...lines] = worriedPrintOut(policy.letterhead, policy.textApprovedBy, phone);
  return (
    <div class="paper">
      <nav class="paper-actions" aria-label="Printing">
        <button type="button" class="button" onClick={onPrint}>
          Print
        </button>
        <span class="quiet">One sheet. It names nobody, and says nothing of who is a patient.</span>
      </nav>
      <main class="paper-sheet">
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </main>
    </div>
  );
}
