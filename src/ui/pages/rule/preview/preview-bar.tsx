import { Button, Loader } from '@mantine/core';
import { IconDownload, IconUsers } from '@tabler/icons-react';
import { apiUrl } from '../../../data/client.ts';
import type { Preview } from '../../../data/preview.ts';
import type { RuleItem } from '../../../data/rules.ts';
import { useMe } from '../../../data/session.ts';
import { formatCount, formatMoment } from '../../../kit/format.ts';
import { countsAsCsv, saveAs } from './export-counts.ts';
import type { WaterfallRow } from './waterfall-rows.ts';
import classes from './preview.module.css';

interface PreviewBarProps {
  readonly rule: RuleItem;
  readonly preview: Preview;
  readonly rows: readonly WaterfallRow[];
  readonly counting: boolean;
}

/** How exact the figures are and of when, and the ways to take them along. */
export function PreviewBar({ rule, preview, rows, counting }: PreviewBarProps) {
  const me = useMe();
  return (
    <div className={classes['bar']}>
      <p className="meta" role="status">
        {counting ? (
          <span className="row" style={{ gap: 6 }}>
            <Loader size={12} color="gray" aria-hidden /> Counting… last result{' '}
            {formatCount(preview.outcomes.reached)}
          </span>
        ) : (
          <>
            {preview.precision === 'exact' ? 'Exact' : 'Estimate'} · as of{' '}
            {formatMoment(preview.as_of, new Date())}
            {preview.data_as_of !== null && ` · data of ${formatMoment(preview.data_as_of, new Date())}`}
          </>
        )}
      </p>
      {rule.live !== null && me.rights.includes('rule.download') && (
        <Button
          component="a"
          href={apiUrl(`rules/${encodeURIComponent(rule.id)}/audience.csv`)}
          download
          title="Customer ids of whom the live edition may reach now. The download is logged."
          leftSection={<IconUsers size={15} aria-hidden />}
        >
          Audience of v{rule.live.edition}
        </Button>
      )}
      <Button
        leftSection={<IconDownload size={15} aria-hidden />}
        onClick={() => saveAs(`${rule.id}-counts.csv`, countsAsCsv(preview, rows))}
      >
        Export counts
      </Button>
    </div>
  );
}
