import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { longestName, longestNeed, readTyped, registrationFields, typedFrom } from './registration';
import { parseRegistration } from './registration.schema';

const right = readTyped(
  new Map([
    ['name', ' Kattmamman \r\n'],
    ['email', 'Anna@Viken.example'],
    ['interpreter', 'somaliska'],
    ['sign_language', '1'],
    ['consent', '1'],
  ]),
);

describe('the form of a registration', () => {
  test('is read with its needs, and the address in lower case', () => {
    expect(parseRegistration(right)).toEqual({
      kind: 'right',
      facts: {
        name: 'Kattmamman',
        email: 'anna@viken.example',
        phone: null,
        needs: [
          { kind: 'interpreter', detail: 'somaliska' },
          { kind: 'sign_language', detail: '' },
        ],
      },
    });
  });

  test('says everything that is wrong at once, in the order of the fields', () => {
    const typed = readTyped(
      new Map([
        ['name', 'x'.repeat(longestName + 1)],
        ['other', 'y'.repeat(longestNeed + 1)],
      ]),
    );
    expect(parseRegistration(typed)).toEqual({
      kind: 'wrong',
      problems: [
        { field: 'name', code: 'name-too-long' },
        { field: 'email', code: 'contact-missing' },
        { field: 'other', code: 'need-too-long' },
        { field: 'consent', code: 'consent-missing' },
      ],
    });
  });

  test.each([
    ['email', 'anna@', 'email-invalid'],
    ['email', `${'a'.repeat(250)}@viken.example`, 'email-too-long'],
    ['phone', 'ring mig', 'phone-invalid'],
    ['phone', '1234567890123456', 'phone-invalid'],
    ['name', ' \n ', 'name-missing'],
  ])('does not take %s %j', (field, value, code) => {
    expect(parseRegistration({ ...right, [field]: value })).toEqual({
      kind: 'wrong',
      problems: [{ field, code }],
    });
  });

  test.each(['0500-00 01 14', '+46 (0)70 174 06 05', '070.1740605'])('takes the number %s', (phone) => {
    expect(parseRegistration({ ...right, email: '', phone }).kind).toBe('right');
  });

  test('asks for consent once: who changes what they told has given it', () => {
    expect(parseRegistration({ ...right, consent: '' }, true).kind).toBe('right');
  });

  test('shows what was kept so that sending it again keeps the same', () => {
    const detail = fc.stringMatching(/^[a-zåäö]{1,40}$/);
    fc.assert(
      fc.property(detail, fc.boolean(), detail, (name, signs, other) => {
        const facts = {
          name,
          email: 'a@b.example',
          phone: null,
          needs: [
            ...(signs ? [{ kind: 'sign_language' as const, detail: '' }] : []),
            { kind: 'other' as const, detail: other },
          ],
        };
        expect(parseRegistration(typedFrom(facts), true)).toEqual({ kind: 'right', facts });
      }),
    );
  });

  test('never fails on what can be typed, and keeps no sign that the database would choke on', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 80 });
    const forms = fc.dictionary(fc.constantFrom(...registrationFields), anything);
    fc.assert(
      fc.property(forms, (form) => {
        const parsed = parseRegistration(readTyped(new Map(Object.entries(form))));
        if (parsed.kind === 'wrong') expect(parsed.problems.length).toBeGreaterThan(0);
        else expect(JSON.stringify(parsed.facts)).not.toMatch(/\\u0000/);
      }),
    );
  });
});
