import type { Catalog } from '../domain/data/catalog.ts';
import type { AudienceContext, DataProfile, Ports } from './ports.ts';
import type { Workspace } from './workspace.ts';

/** A rule under question, and what its counts are asked under. */
export interface Asked {
  readonly ports: Ports;
  readonly workspace: Workspace;
  readonly context: AudienceContext;
  readonly rule_id: string;
  readonly profile: DataProfile;
  readonly catalog: Catalog;
}
