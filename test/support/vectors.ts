/** The conformance files, as they are read. */
import { readFileSync } from 'node:fs';
import type { CapDecision, Simulation } from '../../src/domain/caps/cap.ts';
import type { Condition } from '../../src/domain/segments/condition.ts';
import type { World } from './world.ts';

export interface SegmentCase {
  readonly name: string;
  readonly condition: Condition;
  readonly members: readonly string[];
  readonly time_zone?: string;
}
export interface PermissionCase {
  readonly customer_id: string;
  readonly purpose: string;
  readonly channel: string;
  readonly allowed: boolean;
  readonly basis: string | null;
  readonly reason: string;
}
export interface CapCase {
  readonly name: string;
  readonly input: Simulation;
  readonly decisions: readonly CapDecision[];
}

export const segmentVectors = read('segments') as {
  readonly world: World;
  readonly cases: readonly SegmentCase[];
};
export const permissionVectors = read('permission') as { readonly cases: readonly PermissionCase[] };
export const capVectors = read('caps') as { readonly cases: readonly CapCase[] };

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../conformance/${name}.json`, import.meta.url), 'utf8'));
}
