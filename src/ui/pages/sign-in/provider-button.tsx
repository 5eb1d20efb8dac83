import { Button, Divider } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { problemText } from '../../data/query-client.ts';
import { setupQuery, useProviderSignIn } from '../../data/session.ts';
import { Notice } from '../../kit/notice.tsx';

interface ProviderButtonProps {
  /** `Sign in with`, `Join with`. */
  readonly action: string;
  /** The token of the invitation that is open. */
  readonly invitation?: string;
}

/** Leaves for the OpenID provider, where this server has one. */
export function ProviderButton({ action, invitation }: ProviderButtonProps) {
  const { data } = useQuery(setupQuery);
  const leave = useProviderSignIn();
  const provider = data?.provider ?? null;
  if (provider === null) return null;
  return (
    <>
      <Divider label="or" my="md" />
      {leave.isError && <Notice tone="bad" title={problemText(leave.error)} />}
      <Button fullWidth loading={leave.isPending || leave.isSuccess} onClick={() => leave.mutate(invitation)}>
        {action} {provider}
      </Button>
    </>
  );
}
