import {
  beginSecondFactor,
  confirmSecondFactor,
  readSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  resetSecondFactor,
} from '../../service/change-second-factor.ts';
import { changePassword } from '../../service/change-password.ts';
import { makeResetLink, resetPassword } from '../../service/reset-password.ts';
import type { Ports } from '../../service/ports.ts';
import { arrivalOf } from '../arrival.ts';
import type { AppOptions } from '../options.ts';
import { actorOf, body, json, route, router } from '../route.ts';
import {
  codeSchema,
  invitationLinkSchema,
  passwordChangeSchema,
  passwordResetSchema,
  proofSchema,
} from '../schemas/account.ts';
import { idParam } from '../schemas/schema.ts';
import { begunSecondFactorSchema, recoveryCodesSchema, secondFactorSchema } from '../schemas/sessions.ts';

export type SecondFactorRoutes = ReturnType<typeof secondFactorRoutes>;

/** `/second-factor` and `/password`: how one signs in oneself. Every change asks for the password again. */
export function secondFactorRoutes(ports: Ports, options: AppOptions) {
  return router()
    .openapi(
      route({
        right: 'account.own',
        method: 'get',
        path: '/second-factor',
        tags: ['accounts'],
        summary: 'One’s own second factor',
        responses: { 200: json(secondFactorSchema, 'Since when, and how many recovery codes are left') },
      }),
      async (c) => c.json(await readSecondFactor(ports, actorOf(c)), 200),
    )
    .openapi(
      route({
        right: 'account.own',
        method: 'post',
        path: '/second-factor',
        tags: ['accounts'],
        summary: 'Begin to set up a second factor',
        request: { body: body(proofSchema) },
        responses: { 201: json(begunSecondFactorSchema, 'What the authenticator needs; not in force yet') },
      }),
      async (c) => {
        const from = arrivalOf(c, options);
        return c.json(await beginSecondFactor(ports, actorOf(c), c.req.valid('json'), from), 201);
      },
    )
    .openapi(
      route({
        right: 'account.own',
        method: 'post',
        path: '/second-factor/confirm',
        tags: ['accounts'],
        summary: 'Put it in force with a first code',
        request: { body: body(codeSchema) },
        responses: { 200: json(recoveryCodesSchema, 'The recovery codes; they are shown only this once') },
      }),
      async (c) => {
        const { code } = c.req.valid('json');
        const recovery_codes = await confirmSecondFactor(ports, actorOf(c), code, c.var.session);
        return c.json({ recovery_codes: [...recovery_codes] }, 200);
      },
    )
    .openapi(
      route({
        right: 'account.own',
        method: 'post',
        path: '/second-factor/recovery-codes',
        tags: ['accounts'],
        summary: 'Fresh recovery codes in place of all earlier ones',
        request: { body: body(proofSchema) },
        responses: { 200: json(recoveryCodesSchema, 'The recovery codes; they are shown only this once') },
      }),
      async (c) => {
        const from = arrivalOf(c, options);
        const codes = await renewRecoveryCodes(ports, actorOf(c), c.req.valid('json'), from);
        return c.json({ recovery_codes: [...codes] }, 200);
      },
    )
    .openapi(
      route({
        right: 'account.own',
        method: 'post',
        path: '/second-factor/remove',
        tags: ['accounts'],
        summary: 'Take one’s own second factor away',
        request: { body: body(proofSchema) },
        responses: { 204: { description: 'Taken away' } },
      }),
      async (c) => {
        await removeSecondFactor(ports, actorOf(c), c.req.valid('json'), arrivalOf(c, options));
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        right: 'account.change',
        method: 'delete',
        path: '/accounts/{id}/second-factor',
        tags: ['accounts'],
        summary: 'Take away the second factor of someone who lost it; they are signed out everywhere',
        request: { params: idParam },
        responses: { 204: { description: 'Taken away' } },
      }),
      async (c) => {
        await resetSecondFactor(ports, actorOf(c), c.req.valid('param').id);
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        right: 'account.own',
        method: 'put',
        path: '/password',
        tags: ['accounts'],
        summary: 'Change one’s own password; every other session ends',
        request: { body: body(passwordChangeSchema) },
        responses: { 204: { description: 'Changed' } },
      }),
      async (c) => {
        const at = { from: arrivalOf(c, options), session: c.var.session };
        await changePassword(ports, actorOf(c), c.req.valid('json'), at);
        return c.body(null, 204);
      },
    )
    .openapi(
      route({
        right: 'account.invite',
        method: 'post',
        path: '/accounts/{id}/reset-link',
        tags: ['accounts'],
        summary: 'Make a one-time link with which someone chooses another password',
        request: { params: idParam },
        responses: { 201: json(invitationLinkSchema, 'The link; it is shown only this once') },
      }),
      async (c) => {
        const { token, expires_at } = await makeResetLink(ports, actorOf(c), c.req.valid('param').id);
        const { origin } = new URL(options.public_url ?? c.req.url);
        return c.json({ link: `${origin}/reset#${token}`, expires_at }, 201);
      },
    )
    .openapi(
      route({
        right: 'public',
        method: 'post',
        path: '/password/reset',
        tags: ['accounts'],
        summary: 'Choose another password with a one-time link; nobody is signed in by it',
        request: { body: body(passwordResetSchema) },
        responses: { 204: { description: 'Changed' } },
      }),
      async (c) => {
        const { request, address } = arrivalOf(c, options);
        await resetPassword(ports, c.req.valid('json'), { request, address });
        return c.body(null, 204);
      },
    );
}
