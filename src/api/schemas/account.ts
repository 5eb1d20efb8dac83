import { z } from '@hono/zod-openapi';
import type { AccountChange, AccountName, PublicAccount } from '../../service/accounts.ts';
import { ROLES, type Role } from '../../service/ports.ts';
import { RIGHTS, type Right } from '../../service/rights.ts';
import type { SecondFactorState } from '../../service/second-factor.ts';
import { nameSchema, type Schema } from './schema.ts';

export const roleSchema: Schema<Role> = z.enum(ROLES).openapi('Role');
const rightSchema = z.enum(Object.keys(RIGHTS) as [Right, ...Right[]]);

export const accountSchema: Schema<PublicAccount> = z
  .object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    role: roleSchema,
    disabled: z.boolean(),
    created_at: z.string(),
    second_factor: z.boolean(),
    version: z.int(),
  })
  .openapi('Account');

export const accountNameSchema: Schema<AccountName> = z
  .object({ id: z.string(), name: z.string(), role: roleSchema })
  .openapi('AccountName');

export const accountChangeSchema: Schema<AccountChange> = z
  .strictObject({
    name: nameSchema.optional(),
    role: roleSchema.optional(),
    disabled: z.boolean().optional(),
  })
  .openapi('AccountChange');

/** Who is signed in, and all that they may do: screens show only what works. */
export interface Me {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly rights: readonly Right[];
  readonly workspace: string;
  readonly demo: boolean;
  readonly second_factor: SecondFactorState;
  /** Whether the OpenID provider lets them in, and whether a password does. */
  readonly provider_linked: boolean;
  readonly has_password: boolean;
}

export const meSchema: Schema<Me> = z
  .object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    role: roleSchema,
    rights: z.array(rightSchema),
    workspace: z.string(),
    demo: z.boolean(),
    second_factor: z.enum(['on', 'off', 'required']).openapi({
      description: '`required`: it is to be set up before anything else.',
    }),
    provider_linked: z.boolean(),
    has_password: z.boolean(),
  })
  .openapi('Me');

const login = z.string().min(1).max(200);
const password = z.string().min(1).max(1024);
const token = z.string().min(1).max(200);

const code = z.string().min(1).max(100).openapi({
  description: 'The six digits that the authenticator shows, or a recovery code.',
});

export const signInSchema = z.strictObject({ login, password, code: code.optional() }).openapi('SignIn');

/** What someone proves again before changing how they sign in. */
export const proofSchema = z.strictObject({ password, code: code.optional() }).openapi('Proof');

export const codeSchema = z.strictObject({ code }).openapi('Code');

export const passwordChangeSchema = z
  .strictObject({ password, code: code.optional(), new_password: password })
  .openapi('PasswordChange');

export const passwordResetSchema = z.strictObject({ token, password }).openapi('PasswordReset');

export const setUpSchema = z.strictObject({ token, login, name: nameSchema, password }).openapi('SetUp');

export const invitationSchema = z
  .strictObject({ role: roleSchema, name: nameSchema.optional() })
  .openapi('Invitation');

export const invitationLinkSchema = z
  .object({ link: z.string(), expires_at: z.string() })
  .openapi('InvitationLink');

export const acceptInvitationSchema = z
  .strictObject({ token, login, name: nameSchema.optional(), password })
  .openapi('AcceptInvitation');
