import type { AuditVerification } from '../../data/audit.ts';
import { formatCount, formatMoment } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';

/** Whether the log holds, in words, with the hash that is to be kept elsewhere. */
export function Verification({ result }: { readonly result: AuditVerification }) {
  const checked = formatMoment(result.checked_at, new Date());
  if (result.first_bad !== null) {
    return (
      <Notice tone="bad" title={`Entry ${result.first_bad.seq} doesn’t hold`}>
        <p>
          {result.first_bad.problem} What stands after it can’t be relied on. Keep the data folder as it is,
          export the log, and compare it with an earlier export. Checked {checked}.
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="good" title={`All ${formatCount(result.entries)} entries hold`}>
      <p>
        Nothing was changed or left out in between. Checked {checked}. Keep the last hash elsewhere: with it a
        log that was cut off shows.
      </p>
      <p className="mono" style={{ overflowWrap: 'anywhere' }}>
        {result.head}
      </p>
    </Notice>
  );
}
