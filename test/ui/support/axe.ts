import axe from 'axe-core';

/** What axe finds grave on the page as it is, in light and in dark: `color-contrast: button.mantine-Button-root`. */
export async function graveFindings(): Promise<readonly string[]> {
  const found = [];
  for (const scheme of ['light', 'dark']) {
    document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
    await settled();
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue;
      for (const node of nodes)
        found.push(`${scheme} ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`);
    }
  }
  return found;
}

/** Colours fade for a moment when the scheme changes, and half-faded ones fail. */
async function settled(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}
