import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useBottomBar } from '../../../src/ui/kit/use-bottom-bar.ts';
import '../../../src/ui/theme/styles.ts';

test('a toast stands above a bar at the bottom of the window, and where it was once the bar is gone', async () => {
  onTestFinished(() => notifications.clean());
  await page.viewport(390, 844);
  const screen = await render(<Screen hasBar />);
  notifications.show({ message: 'Saved elsewhere', autoClose: false });
  await expect.element(page.getByText('Saved elsewhere')).toBeVisible();
  await expect.poll(() => bottomOfToast()).toBeLessThanOrEqual(window.innerHeight - BAR);
  await screen.rerender(<Screen hasBar={false} />);
  await expect.poll(() => bottomOfToast()).toBeGreaterThan(window.innerHeight - BAR);
});

const BAR = 120;

function Screen({ hasBar }: { readonly hasBar: boolean }) {
  return (
    <MantineProvider>
      {hasBar && <Bar />}
      <Notifications position="bottom-right" />
    </MantineProvider>
  );
}

function Bar() {
  const bar = useBottomBar();
  return <section ref={bar} style={{ position: 'fixed', inset: 'auto 0 0 0', height: BAR }} />;
}

function bottomOfToast(): number {
  return page.getByRole('alert').element().getBoundingClientRect().bottom;
}
