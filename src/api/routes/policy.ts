import type { z } from '@hono/zod-openapi';
import { changePolicy } from '../../service/change-policy.ts';
import type { PolicyInput } from '../../service/policy-input.ts';
import type { Ports } from '../../service/ports.ts';
import { readPolicy } from '../../service/read-policy.ts';
import { whatIf } from '../../service/what-if.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import { policyBody, policySchema, whatIfBody, whatIfSchema } from '../schemas/policy.ts';
import { proposalSchema } from '../schemas/proposals.ts';
import { ifMatch } from '../schemas/schema.ts';
import { firstVersionOf, tagged } from '../versions.ts';

export type PolicyRoutes = ReturnType<typeof policyRoutes>;

/** `/policy`: which law holds for whom, and how strict the checks are. */
export function policyRoutes(ports: Ports) {
  return router()
    .openapi(
      route({
        right: 'policy.read',
        method: 'get',
        path: '/policy',
        tags: ['policy'],
        summary: 'The policy that holds',
        responses: { 200: json(policySchema, 'The policy') },
      }),
      async (c) => c.json(tagged(c, await readPolicy(ports)), 200),
    )
    .openapi(
      route({
        right: 'policy.change',
        method: 'put',
        path: '/policy',
        tags: ['policy'],
        summary: 'Set the policy; what is left out is as shipped',
        request: { headers: ifMatch, body: body(policyBody) },
        responses: {
          200: json(policySchema, 'The policy as it is now'),
          202: json(
            proposalSchema,
            'It changes what published rules do, so it is proposed and holds once others approved it',
          ),
        },
      }),
      async (c) => {
        const version = await firstVersionOf(c.req.valid('header'), () => readPolicy(ports));
        const input = inputOf(c.req.valid('json'));
        const { policy, proposal } = await changePolicy(ports, actorOf(c), input, version);
        return proposal === null ? c.json(tagged(c, policy), 200) : c.json(proposal, 202);
      },
    )
    .openapi(
      route({
        right: 'policy.what_if',
        method: 'post',
        path: '/policy/what-if',
        tags: ['policy'],
        summary: 'What another policy would change for every rule, before it is saved',
        request: { body: body(whatIfBody) },
        responses: { 200: json(whatIfSchema, 'The rules that it changes') },
      }),
      async (c) =>
        c.json(await whatIf(ports, actorOf(c), inputOf(c.req.valid('json').policy), c.req.raw.signal), 200),
    );
}

/** Without what came back as it was read. */
function inputOf({ id: _id, version: _version, ...input }: z.infer<typeof policyBody>): PolicyInput {
  return input;
}
