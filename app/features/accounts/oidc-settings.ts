import { z } from 'zod';

/** An OpenID provider's address. Only a provider on the same machine, as in the demo, may do without https. */
const issuer = z
  .url({ protocol: /^https?$/, error: 'not-a-url' })
  .refine((url) => /^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(`${url}/`), 'issuer-not-https');

const name = z.string().min(1).max(200);

/** Names under which Swedish brokers send a personal number: OIDC Sweden's own first (OpenID Connect Claims and Scopes for Sweden). */
const personalNumberClaims = [
  'https://id.oidc.se/claim/personalIdentityNumber',
  'https://id.oidc.se/claim/coordinationNumber',
  'ssn',
  'nin',
];

/** Residents' eID, through a broker that speaks OpenID Connect. */
const eidSchema = z.strictObject({
  issuer,
  clientId: name,
  scope: z
    .string()
    .regex(/\bopenid\b/, 'scope-without-openid')
    .default('openid'),
  /** How sure the broker must be, such as `http://id.elegnamnden.se/loa/1.0/loa3`. The answer must carry one of them. */
  acrValues: z.array(name).default([]),
  /** Claims that may hold the personal or coordination number; the first that is there counts. */
  personalNumberClaims: z.array(name).min(1).default(personalNumberClaims),
  /** The claim that holds the code of the kommun where the person is folkbokförd, if the broker says so. */
  municipalityClaim: name.optional(),
  /** The kommun's own code, four digits. */
  municipalityCode: z
    .string()
    .regex(/^\d{4}$/, 'not-a-municipality-code')
    .optional(),
});

const role = z.enum(
  ['officer', 'representative', 'communicator', 'moderator', 'administrator'],
  'unknown-role',
);

/** The kommun's own directory, where its people sign in. */
const directorySchema = z.strictObject({
  issuer,
  clientId: name,
  scope: z
    .string()
    .regex(/\bopenid\b/, 'scope-without-openid')
    .default('openid profile email'),
  /** A claim that must have this value: a provider that serves many organisations must be asked for the kommun's own. */
  tenant: z.strictObject({ claim: name, value: name }).optional(),
  groupsClaim: name.default('groups'),
  /** Group → role. Who is in none of them is not let in. */
  roles: z.record(name, role),
});

/** The identity providers of the kommun. */
export const oidcSettingsSchema = z.strictObject({
  eid: eidSchema.optional(),
  directory: directorySchema.optional(),
});

export type OidcSettings = z.infer<typeof oidcSettingsSchema>;
export type EidSettings = z.infer<typeof eidSchema>;
export type DirectorySettings = z.infer<typeof directorySchema>;
