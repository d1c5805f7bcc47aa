import { z } from 'zod';

import { parseEmail } from '~/features/accounts/email-address';

import {
  longestName,
  longestNeed,
  needKinds,
  registrationFields,
  type RegistrationFacts,
  type RegistrationField,
  type RegistrationFieldProblem,
  type RegistrationProblem,
  type TypedRegistration,
} from './registration';

/** Six to fifteen digits (E.164 allows no more), in the groups in which people write them. */
const phonePattern = /^\+?(?:[\s()./-]*\d){6,15}[\s)]*$/;

const clean = (typed: string, lineBreaks: boolean) =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(lineBreaks ? /(?!\n)[\p{Cc}]|\p{Cs}/gu : /[\p{Cc}\u2028\u2029]|\p{Cs}/gu, lineBreaks ? '' : ' ')
    .trim();

const line = z.string().transform((typed) => clean(typed, false));
const text = z.string().transform((typed) => clean(typed, true));
const code = <Code extends RegistrationFieldProblem>(problem: Code): Code => problem;
const orNull = (value: string) => (value === '' ? null : value);

const need = text.pipe(z.string().max(longestNeed, code('need-too-long')));

const contactFields: readonly RegistrationField[] = ['email', 'phone'];

/** The form of a registration. Messages are codes. */
const registrationSchema = z
  .object({
    name: line.pipe(z.string().min(1, code('name-missing')).max(longestName, code('name-too-long'))),
    email: z.string().transform((typed, ctx) => {
      const parsed = parseEmail(typed);
      if (parsed.kind === 'email') return parsed.email;
      if (parsed.code !== 'email-missing') ctx.addIssue({ code: 'custom', message: code(parsed.code) });
      return null;
    }),
    phone: line
      .pipe(z.string().refine((phone) => phone === '' || phonePattern.test(phone), code('phone-invalid')))
      .transform(orNull),
    interpreter: need,
    sign_language: z.string(),
    mobility: need,
    allergies: need,
    other: need,
    // Needs say something of a person's health or origin: kept only with consent (GDPR, article 9.2 a).
    consent: z.string().refine((given) => given === '1', code('consent-missing')),
  })
  .refine(({ email, phone }) => email !== null || phone !== null, {
    path: ['email'] satisfies RegistrationField[],
    error: code('contact-missing'),
    // Asked even when another field is wrong, so that everything that is wrong is said at once.
    when: ({ issues }) => !issues.some(({ path }) => contactFields.includes(path?.[0] as RegistrationField)),
  });

/**
 * Judges what was typed: a registration, or what is wrong with it, one problem a field, in the order of the fields.
 *
 * @param consented whether consent was given before, as when a registration is changed
 */
export function parseRegistration(
  typed: TypedRegistration,
  consented = false,
): { kind: 'right'; facts: RegistrationFacts } | { kind: 'wrong'; problems: readonly RegistrationProblem[] } {
  const parsed = registrationSchema.safeParse(consented ? { ...typed, consent: '1' } : typed);
  if (parsed.success) {
    const { name, email, phone } = parsed.data;
    const needs = needKinds.flatMap((kind) => {
      const detail = parsed.data[kind];
      return detail === '' ? [] : [{ kind, detail: kind === 'sign_language' ? '' : detail }];
    });
    return { kind: 'right', facts: { name, email, phone, needs } };
  }
  const problems = registrationFields.flatMap((field): RegistrationProblem[] => {
    const issue = parsed.error.issues.find(({ path }) => path[0] === field);
    return issue === undefined ? [] : [{ field, code: issue.message as RegistrationFieldProblem }];
  });
  return { kind: 'wrong', problems };
}
