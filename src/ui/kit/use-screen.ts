import { useMediaQuery } from '@mantine/hooks';

const AT_ONCE = { getInitialValueInEffect: false } as const;

/** One column: phones and small windows. */
export function useSmallScreen(): boolean {
  return useMediaQuery('(max-width: 899px)', false, AT_ONCE);
}

/** Without room for a column beside the page. */
export function useNarrowScreen(): boolean {
  return useMediaQuery('(max-width: 1199px)', false, AT_ONCE);
}
