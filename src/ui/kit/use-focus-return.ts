import { useEffect, useState } from 'react';

/** Gives the focus back to where it was when this appeared: for dialogs that are there only while they are open. */
export function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) setTimeout(() => before.focus());
    },
    [before],
  );
}
