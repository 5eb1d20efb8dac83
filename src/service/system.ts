import { SYSTEM_ID } from '../domain/rules/review.ts';
import type { Actor } from './ports.ts';

/** Tact itself, where nobody asked. */
export const SYSTEM: Actor = { id: SYSTEM_ID, name: 'Tact', role: 'admin', request: 'system' };
