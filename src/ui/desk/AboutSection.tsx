import { formatDate } from '../../model/dates';
import { NOT_APPROVED } from '../../policy/approval';
import type { Policy } from '../../policy/policy';

/** What this set-up is, who approved what of it and when, and where the site's own policies are. */
export function AboutSection({ policy, version }: { policy: Policy; version: string }) {
  const { packApprovals, policyLinks } = policy;
  return (
    <section class="card stack about" aria-labelledby="about-title">
      <h2 id="about-title">About this set-up</h2>
      <p>
        Sidenote {version}, site {policy.site}.
      </p>
      {packApprovals.length === 0 ? (
        <p class="notice">
          <strong>{NOT_APPROVED}.</strong> Nobody is named in the policy who approved it
          (“packApprovals”).
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Approved</th>
              <th scope="col">By</th>
              <th scope="col">On</th>
            </tr>
          </thead>
          <tbody>
            {packApprovals.map((approval) => (
              <tr key={`${approval.of} ${approval.on} ${approval.by}`}>
                <th scope="row">{approval.of}</th>
                <td>
                  {approval.by}, {approval.role}
                </td>
                <td>{formatDate(approval.on)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>Policies of this site</h3>
      {policyLinks.length === 0 ? (
        <p>None is named in the policy (“policyLinks”).</p>
      ) : (
        <ul>
          {policyLinks.map(({ title, where }) => (
            <li key={title}>
              {title}: {where}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
