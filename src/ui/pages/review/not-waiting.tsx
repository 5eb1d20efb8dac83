import { Button } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { STATUS_WORDS } from '../../../domain/rules/review.ts';
import { problemText } from '../../data/query-client.ts';
import { usePublishRule } from '../../data/review.ts';
import { ruleQuery } from '../../data/rules.ts';
import { useMe } from '../../data/session.ts';
import { Notice } from '../../kit/notice.tsx';
import { Empty, Failure, Loading } from '../../kit/states.tsx';

/** A rule that was decided on meanwhile, or never was in the queue: where it stands now. */
export function NotWaiting({ id }: { readonly id: string }) {
  const rule = useQuery(ruleQuery(id));
  const publish = usePublishRule();
  const mayPublish = useMe().rights.includes('rule.publish');
  if (rule.isPending) return <Loading rows={4} />;
  if (rule.isError) return <Failure title="Couldn’t open this rule" detail={problemText(rule.error)} />;
  const { data } = rule;
  return (
    <Empty
      icon={<IconClipboardCheck size={22} color="var(--t3)" aria-hidden />}
      title={`${data.name} is ${STATUS_WORDS[data.status]}`}
      action={
        <>
          {data.status === 'approved' && mayPublish && (
            <Button
              variant="filled"
              loading={publish.isPending}
              onClick={() => publish.mutate({ rule: data })}
            >
              Publish v{data.edition}
            </Button>
          )}
          {publish.isError && (
            <Notice tone="bad" title="It was not published">
              <p>{problemText(publish.error)}</p>
            </Notice>
          )}
          <Link to={`/rules/${id}`}>Open the rule</Link>
          <Link to="/review">Back to the queue</Link>
        </>
      }
    >
      It doesn’t wait for a decision.
    </Empty>
  );
}
