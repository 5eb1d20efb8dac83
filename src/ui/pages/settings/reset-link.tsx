import { Modal } from '@mantine/core';
import type { AccountItem } from '../../data/accounts.ts';
import { problemText } from '../../data/query-client.ts';
import type { useMakeResetLink } from '../../data/second-factor.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { formatMoment } from '../../kit/format.ts';
import { Notice } from '../../kit/notice.tsx';

interface ResetLinkProps {
  readonly account: AccountItem;
  readonly making: ReturnType<typeof useMakeResetLink>;
}

/** The one-time link with which someone chooses another password; it is shown once. */
export function ResetLink({ account, making }: ResetLinkProps) {
  return (
    <Modal
      opened={making.isSuccess || making.isError}
      onClose={() => making.reset()}
      title={`A new password for ${account.name}`}
    >
      {making.isError && <Notice tone="bad" title={problemText(making.error)} />}
      {making.data && (
        <div className="stack">
          <p className="mono" style={{ overflowWrap: 'anywhere' }}>
            {making.data.link}
          </p>
          <p className="second">
            Send it in a way that only they read. It works once, until{' '}
            {formatMoment(making.data.expires_at, new Date())}, and isn’t shown again.
          </p>
          <div>
            <CopyButton text={making.data.link} label="Copy link" />
          </div>
        </div>
      )}
    </Modal>
  );
}
