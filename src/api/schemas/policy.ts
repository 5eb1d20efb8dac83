import { z } from '@hono/zod-openapi';
import { SEVERITIES } from '../../domain/flags/flag.ts';
import { LOCATION_GRAINS, type Policy, REGIME_FACTS } from '../../domain/permission/policy.ts';
import type { PolicyEffect } from '../../service/what-if.ts';
import { readOnly, type Schema } from './schema.ts';

const defaultSchema = z.strictObject({
  basis: z.enum(['opt_in', 'opt_out', 'soft_opt_in']),
  months: z.number().exactOptional(),
  provision: z.string().exactOptional(),
});

const treatmentSchema = z.strictObject({
  treatment: z.enum(['opt_in', 'limit', 'opt_out', 'review', 'prohibited', 'prohibited_for_profiling_ads']),
  provision: z.string(),
});

const regimeSchema = z
  .strictObject({
    id: z.string(),
    name: z.string().exactOptional(),
    strictness: z.number(),
    countries: z.array(z.string()),
    defaults: z.record(z.string(), defaultSchema),
    minor_age: z.record(z.string(), z.number()),
    gpc: z.boolean(),
    max_consent_age_days: z.number().exactOptional(),
    provisions: z.partialRecord(z.enum(REGIME_FACTS), z.string().max(200)).exactOptional(),
    categories: z.record(z.string(), z.array(treatmentSchema)).exactOptional(),
  })
  .openapi('Regime');

const eight = {
  regimes: z.array(regimeSchema).max(200),
  unknown_age: z.enum(['adult', 'minor']),
  country_attribute: z.string(),
  birth_attribute: z.string(),
  gpc_attribute: z.string(),
  sharing_purposes: z.array(z.string()),
  service_purposes: z.array(z.string()),
  purchase_event: z.string(),
};

const checkSettings = z.strictObject({
  severity: z.enum(SEVERITIES).exactOptional(),
  off: z.boolean().exactOptional(),
});

const concern = {
  category: z.string().exactOptional(),
  source: z.string().exactOptional(),
  purpose: z.string().exactOptional(),
  channel: z.string().exactOptional(),
  region: z.string().exactOptional(),
  role: z.string().exactOptional(),
};

const houseRuleSchema = z
  .strictObject({ id: z.string(), text: z.string().max(500), severity: z.enum(SEVERITIES), ...concern })
  .openapi('HouseRule');

const promiseSchema = z
  .strictObject({
    id: z.string(),
    text: z.string().max(500),
    link: z.string().max(2_000).exactOptional(),
    forbids: z.strictObject(concern),
  })
  .openapi('Promise');

const limitsSchema = z
  .strictObject({
    consent_age_days: z.int().min(1).exactOptional(),
    consents_loaded_hours: z.int().min(0).max(8_760).exactOptional(),
    comfort_attributes: z.int().min(1).exactOptional(),
    comfort_messages: z.int().min(1).exactOptional(),
    comfort_rules: z.int().min(1).exactOptional(),
    unknown_age_share: z.number().min(0).max(1).exactOptional(),
    opportunity_purposes: z.array(z.string()).exactOptional(),
    device_purpose: z.string().exactOptional(),
    protective_exclusions: z.array(z.string()).exactOptional(),
    platform_categories: z.array(z.string()).exactOptional(),
    waiver_notice_days: z.int().min(0).max(90).exactOptional(),
    lapsed_waiver_pauses: z.boolean().exactOptional(),
    platform_minimum: z.int().min(1).exactOptional(),
    storage_regions: z.record(z.string(), z.array(z.string())).exactOptional(),
    channel_regions: z.record(z.string(), z.string()).exactOptional(),
    finest_location: z.enum(LOCATION_GRAINS).exactOptional(),
  })
  .openapi('PolicyLimits');

const rest = {
  purposes: z.array(
    z.strictObject({ id: z.string(), label: z.string(), parent: z.string().exactOptional() }),
  ),
  channels: z.array(z.string()),
  category_purposes: z.record(z.string(), z.string()),
  checks: z.record(z.string(), checkSettings),
  house_rules: z.array(houseRuleSchema),
  promises: z.array(promiseSchema),
  minimum_audience: z.number(),
  waiver_days: z.number(),
};

export const policySchema: Schema<Policy> = z
  .object({
    version: z.int(),
    ...eight,
    state_attribute: z.string().exactOptional(),
    ...rest,
    limits: limitsSchema.exactOptional(),
  })
  .openapi('Policy');

/** The eight fields that every policy has, and any of the rest; what is left out is as shipped. */
export const policyBody = z
  .strictObject({
    ...eight,
    state_attribute: z.string().optional(),
    purposes: rest.purposes.optional(),
    channels: rest.channels.optional(),
    category_purposes: rest.category_purposes.optional(),
    checks: rest.checks.optional(),
    house_rules: rest.house_rules.optional(),
    promises: rest.promises.optional(),
    minimum_audience: rest.minimum_audience.optional(),
    waiver_days: rest.waiver_days.optional(),
    limits: limitsSchema.optional(),
    ...readOnly('id', 'version'),
  })
  .openapi('PolicyBody');

const effectSchema: Schema<PolicyEffect> = z
  .object({
    id: z.string(),
    name: z.string(),
    flags_gained: z.array(z.string()),
    flags_lost: z.array(z.string()),
    reach_before: z.int().nullable(),
    reach_after: z.int().nullable(),
  })
  .openapi('PolicyEffect');
export const whatIfBody = z.strictObject({ policy: policyBody }).openapi('PolicyQuestion');
export const whatIfSchema = z.object({ rules: z.array(effectSchema).readonly() });
