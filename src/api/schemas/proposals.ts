import { z } from '@hono/zod-openapi';
import { SEVERITIES } from '../../domain/flags/flag.ts';
import type { Proposal } from '../../domain/rules/proposal.ts';
import type { ProposalItem } from '../../service/list-proposals.ts';
import type { ProposalEffect } from '../../service/proposal-effects.ts';
import { conditionSchema } from './condition.ts';
import { policySchema } from './policy.ts';
import { approvalSchema, riskPartsSchema } from './review.ts';
import { needSchema, reviewSchema } from './rule.ts';
import type { Schema } from './schema.ts';

const common = {
  id: z.string(),
  subject: z.string(),
  status: z.enum(['in_review', 'changes_requested', 'approved', 'draft']),
  authors: z.array(z.string()),
  review: reviewSchema,
  version: z.int(),
};
const segmentContent = z.object({
  name: z.string(),
  description: z.string(),
  condition: conditionSchema,
});

export const proposalSchema: Schema<Proposal> = z
  .discriminatedUnion('kind', [
    z.object({ ...common, kind: z.literal('segment'), before: segmentContent, after: segmentContent }),
    z.object({ ...common, kind: z.literal('policy'), before: policySchema, after: policySchema }),
  ])
  .openapi('Proposal');

const item = {
  proposal: proposalSchema,
  can_decide: z.boolean(),
  why_not: z.string().nullable(),
  need: needSchema,
  approvals: z.array(approvalSchema),
  riskiest: z.object({ rule: z.string(), name: z.string(), risk: z.number() }).nullable().openapi({
    description: 'Of the published rules that it would change, the riskiest by its last check.',
  }),
};
const itemSchema: Schema<ProposalItem> = z.object(item).openapi('ProposalItem');
export const proposalsSchema = z.object({ items: z.array(itemSchema).readonly() });

const flags = z.array(z.object({ id: z.string(), severity: z.enum(SEVERITIES), question: z.string() }));
const effectSchema: Schema<ProposalEffect> = z
  .object({
    rule: z.string(),
    name: z.string(),
    edition: z.int(),
    reach_before: z.int().nullable(),
    reach_after: z.int().nullable(),
    risk_before: z.number(),
    risk_after: z.number(),
    risk_parts: riskPartsSchema,
    flags_gained: flags,
    flags_lost: flags,
  })
  .openapi('ProposalEffect');
export const proposalDetailSchema: Schema<ProposalItem & { readonly effects: readonly ProposalEffect[] }> = z
  .object({ ...item, effects: z.array(effectSchema) })
  .openapi('ProposalDetail');
