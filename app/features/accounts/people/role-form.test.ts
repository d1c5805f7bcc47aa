import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { staffRoles } from '../role';
import { longestName, parsePerson, parseRole } from './role-form';

const known = ['skolvagen', 'torget'];

describe('a role to give', () => {
  test('is one of the roles, in the whole portal or in a dialogue that there is; an administrator is one for the whole portal', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...staffRoles), fc.string()),
        fc.oneof(fc.constantFrom('', ...known), fc.string()),
        (role, dialogue) => {
          const parsed = parseRole({ role, dialogue }, known);
          const isRole = staffRoles.some((one) => one === role);
          const isPlace = dialogue === '' || (known.includes(dialogue) && role !== 'administrator');
          expect(parsed.kind).toBe(isRole && isPlace ? 'right' : 'wrong');
        },
      ),
    );
  });

  test('tells everything that is wrong at once', () => {
    expect(parseRole({ role: 'kung', dialogue: 'slottet' }, known)).toEqual({
      kind: 'wrong',
      problems: [
        { field: 'role', code: 'role-missing' },
        { field: 'dialogue', code: 'dialogue-unknown' },
      ],
    });
  });
});

describe('a person to add', () => {
  test('is kept as accounts are: no space around the name, small letters in the address', () => {
    expect(parsePerson({ name: '  Anna\u0000Lind ', email: ' Anna@Viken.example ' })).toEqual({
      kind: 'right',
      name: 'Anna Lind',
      email: 'anna@viken.example',
    });
  });

  test('needs a name that can be read and an address that can be one', () => {
    const problems = (name: string, email: string) => {
      const parsed = parsePerson({ name, email });
      return parsed.kind === 'wrong' ? parsed.problems.map(({ code }) => code) : [];
    };
    expect(problems('', '')).toEqual(['name-missing', 'email-missing']);
    expect(problems('\u0000', 'anna')).toEqual(['name-missing', 'email-invalid']);
    expect(problems('x'.repeat(longestName + 1), 'a@b.se')).toEqual(['name-too-long']);
  });
});
