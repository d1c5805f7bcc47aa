import { z } from 'zod';

const bytes = z
  .string()
  .max(200_000)
  .regex(/^[\w-]*$/);

const key = { id: bytes.min(1).max(1400), rawId: bytes.max(1400), type: z.literal('public-key') };

/** How a browser may reach a key; any that is not named here is left out. */
const transports = z
  .array(z.string())
  .max(20)
  .transform((all) => all.filter((one) => /^[a-z-]{1,20}$/.test(one)));

/** What a browser sends when a key has answered (WebAuthn, AuthenticationResponseJSON), as far as it is used. */
export const keyAnswerSchema = z.object({
  ...key,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.optional(),
  }),
});

/** What a browser sends when a key has been made (WebAuthn, RegistrationResponseJSON), as far as it is used. */
export const newKeySchema = z.object({
  ...key,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: transports.default([]),
  }),
});

/** JSON that was typed by a program, or anything else. @returns undefined when it is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
