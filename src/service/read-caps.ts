import type { CapSettings } from '../domain/caps/cap.ts';
import type { Ports } from './ports.ts';
import { readCapsFrom } from './workspace.ts';

/** The caps in the order they are asked, and the quiet hours. */
export async function readCaps(ports: Pick<Ports, 'store'>): Promise<CapSettings> {
  return readCapsFrom(ports.store.view);
}
