import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import { Page } from '../../kit/page.tsx';
import { Empty } from '../../kit/states.tsx';

/** An address where nothing is. */
export function NotFound() {
  return (
    <Page title="Nothing here">
      <Empty
        icon={<IconMapQuestion size={20} color="var(--t3)" aria-hidden />}
        title="There is nothing at this address"
        action={
          <Button component={Link} to="/">
            Go to the first page
          </Button>
        }
      >
        It may have been deleted, or the link was cut off when it was copied.
      </Empty>
    </Page>
  );
}
