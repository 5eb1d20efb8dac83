import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { ROOT } from '../data/client.ts';
import { createQueryClient } from '../data/query-client.ts';
import { theme, variables } from '../theme/theme.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Entrance } from './entrance.tsx';

const colorScheme = localStorageColorSchemeManager({ key: 'tact.color-scheme' });
const base = ROOT.pathname.replace(/\/$/, '');

/** Everything: theme, data, routes. */
export function App() {
  const [queries] = useState(createQueryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queries}>
        <ErrorBoundary>
          <BrowserRouter basename={base}>
            <Entrance />
          </BrowserRouter>
        </ErrorBoundary>
        <Notifications position="bottom-right" />
      </QueryClientProvider>
    </MantineProvider>
  );
}
