import { z } from 'zod';

import { oidcSettingsSchema } from '~/features/accounts/oidc-settings';
import { usualSessionLimits } from '~/features/accounts/session/session';

import { isReadableAccent, isReadablePrimary } from './kommun-colours';

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'not-a-colour', abort: true });

const sessionLimits = z.strictObject({
  idleMinutes: z.number().int().min(5).max(43_200),
  absoluteMinutes: z.number().int().min(5).max(43_200),
});

/** How long records of one kind are kept, and by which decision. Chosen for a dialogue when it is planned. */
const retentionRule = z.strictObject({
  /** Stands in the plans of dialogues. Never changed, and never given to another rule. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'not-an-id'),
  /** In Swedish, as in the kommun's own plan for its documents. */
  name: z.string().min(1).max(120),
  /** Counted from when the dialogue is finished; null when they are kept for good. */
  months: z.number().int().min(1).max(1200).nullable(),
  /** The decision that it rests on, such as `Dokumenthanteringsplan 2026, § 45`. */
  basis: z.string().min(1).max(200),
  /** No longer offered to new dialogues. */
  isRetired: z.boolean().default(false),
});

export type RetentionRule = z.infer<typeof retentionRule>;

/** A text in at least Swedish. Other languages fall back on it. */
const localized = z.record(z.string(), z.string().min(1)).refine((texts) => 'sv' in texts, 'swedish-missing');

/**
 * What a kommun decides about its portal. Messages are codes; the command that starts the server words them.
 */
export const kommunSettingsSchema = z.strictObject({
  /** The kommun's whole name, such as `Vikens kommun`. */
  name: z.string().min(1).max(80),
  /** The place in running text, such as `Viken`. */
  place: z.string().min(1).max(60),
  colours: z
    .strictObject({
      /** Headings, links and large surfaces. At least 7:1 on paper. */
      primary: hexColour.refine(isReadablePrimary, 'contrast-too-low'),
      /** The page's one action, and where you stand. At least 7:1 under ink. */
      accent: hexColour.refine(isReadableAccent, 'contrast-too-low'),
    })
    .default({ primary: '#0b4a57', accent: '#f5b63c' }),
  /** An SVG file beside the settings file. Without one, the portal's staircase stands in its place. */
  logo: z
    .string()
    .regex(/\.svg$/, 'not-svg')
    .optional(),
  /** Five levels, or four where *medbeslutande* is not used. */
  ladder: z.union([z.literal(4), z.literal(5)]).default(5),
  /** The languages of the interface, of those in `locales/`. Swedish is always among them. */
  languages: z
    .array(z.string())
    .min(1)
    .refine((tags) => tags.includes('sv'), 'swedish-missing')
    .optional(),
  contact: z.strictObject({
    email: z.email('not-an-email'),
    phone: z.string().min(5).max(40),
    address: z.string().min(1).max(200),
    /** The kommun's own website. */
    website: z.url({ protocol: /^https?$/, error: 'not-a-url' }),
  }),
  /** Whom to ask about personal data; the law wants a data protection officer named. */
  dataProtection: z.strictObject({ email: z.email('not-an-email') }),
  accessibility: z.strictObject({
    /** How far the portal conforms, as the kommun itself has judged. */
    status: z.enum(['full', 'partial', 'none']),
    assessedOn: z.iso.date('not-a-day'),
    updatedOn: z.iso.date('not-a-day'),
    /** Known failures, each with its reason. */
    failures: z.array(localized).default([]),
  }),
  /** How long one stays signed in. */
  sessions: z.strictObject({ resident: sessionLimits, staff: sessionLimits }).default(usualSessionLimits),
  /** How long what people have sent is kept. In days. */
  retention: z
    .strictObject({
      /** Names and contacts of those who registered, after the meeting: so long can they be told what came of it. What they need is gone the day after it. */
      registrations: z.number().int().min(1).max(3650).default(90),
      /** Rules for what belongs to a dialogue. */
      rules: z
        .array(retentionRule)
        .refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, 'same-id-twice')
        .default([]),
    })
    .default({ registrations: 90, rules: [] }),
  /** Identity providers. By e-mail and by passkey one signs in without any. */
  signIn: oidcSettingsSchema.default({}),
  /** Said under every page: made-up kommuner say so. */
  notice: localized.optional(),
  /** What the kommun says in its own words instead of, or beside, what the portal says. Plain text; a blank line parts paragraphs. */
  texts: z
    .strictObject({
      /** Stands under the start page's heading. */
      start: localized.optional(),
      /** Begins the page about the kommun's dialogues. */
      about: localized.optional(),
      /** Is added to the page about personal data. */
      privacy: localized.optional(),
    })
    .default({}),
});

export type KommunSettings = z.infer<typeof kommunSettingsSchema>;
