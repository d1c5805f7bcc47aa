import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { demoProviderPeople } from '~/demo/provider/provider-person';
import { demoResidents } from '~db/seeds/demo/people';

import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase } from '../../../../tests/support/database';
import { startSignInBench, type SignInBench } from '../../../../tests/support/sign-in-bench';

eachDatabase((db) => {
  let bench: SignInBench;
  let groups: string[] = [];
  beforeAll(async () => {
    // Birgit's groups are changed by the tests, as by those who keep the directory.
    const people = demoProviderPeople.map((person) =>
      person.key === 'birgit'
        ? {
            ...person,
            get claims() {
              return { ...person.claims, groups };
            },
          }
        : person,
    );
    bench = await startSignInBench(db(), { people });
  });
  afterAll(() => bench.provider.stop());

  const accounts = () => db().selectFrom('account').selectAll().execute();
  const audited = (subject: string) =>
    db()
      .selectFrom('audit_entry')
      .select(['action', 'detail'])
      .where('subject', '=', subject)
      .orderBy('seq')
      .execute();

  describe('a resident with an eID', () => {
    test('is signed in and comes back to where they were', async () => {
      const browser = bench.newBrowser();
      expect(await browser.signIn('eid', 'maja', '?till=/sv/dialoger/torget%3Fsida=2')).toBe(
        '/sv/dialoger/torget?sida=2',
      );
      expect(await browser.actor()).toMatchObject({
        kind: 'resident',
        email: null,
        ageBand: '16-17',
        registeredHere: true,
        session: { method: 'eid' },
      });
    });

    test.each([
      ['nils', '80-', true],
      ['oskar', '25-44', false],
      ['sonja', '25-44', false],
    ] as const)(
      'is known by age band and whether folkbokförd: %s',
      async (person, ageBand, registeredHere) => {
        const browser = bench.newBrowser();
        await browser.signIn('eid', person);
        expect(await browser.actor()).toMatchObject({ ageBand, registeredHere });
      },
    );

    test('has the same account each time, and another than everyone else', async () => {
      const [first, again, other] = [bench.newBrowser(), bench.newBrowser(), bench.newBrowser()];
      await first.signIn('eid', 'layla');
      await again.signIn('eid', 'layla');
      await other.signIn('eid', 'nils');
      const ids = await Promise.all(
        [first, again, other].map(async (browser) => {
          const actor = await browser.actor();
          return actor.kind === 'resident' ? actor.accountId : null;
        }),
      );
      expect(ids[0]).toBe(ids[1]);
      expect(ids[2]).not.toBe(ids[0]);
      expect(await audited(ids[2]!)).toEqual(
        expect.arrayContaining([expect.objectContaining({ action: 'signed-in' })]),
      );
    });

    test('gets one account from two sign-ins at the same moment', async () => {
      const browsers = [bench.newBrowser(), bench.newBrowser(), bench.newBrowser()];
      await db().deleteFrom('account').where('age_band', '=', '80-').execute();
      await Promise.all(browsers.map((browser) => browser.signIn('eid', 'nils')));
      const held = await accounts();
      expect(held.filter(({ age_band }) => age_band === '80-')).toHaveLength(1);
      for (const browser of browsers) expect((await browser.actor()).kind).toBe('resident');
    });

    test('leaves neither number nor name anywhere in the database', async () => {
      for (const { key } of demoResidents) await bench.newBrowser().signIn('eid', key);
      const tables = await db().introspection.getTables();
      const everything = JSON.stringify(
        await Promise.all(
          tables.map(({ name }) =>
            db()
              .selectFrom(name as 'account')
              .selectAll()
              .execute(),
          ),
        ),
      );
      for (const { name, personalNumber, coordinationNumber } of demoResidents) {
        expect(everything).not.toContain(name);
        for (const number of [personalNumber, coordinationNumber])
          if (number !== undefined) expect(everything).not.toContain(number.slice(2));
      }
    });

    test('ends the session that the browser had before', async () => {
      const browser = bench.newBrowser();
      await browser.signIn('eid', 'maja');
      const before = new Map(browser.cookies);
      await browser.signIn('eid', 'layla');
      const old = bench.newBrowser();
      for (const [name, value] of before) old.cookies.set(name, value);
      expect(await old.actor()).toEqual({ kind: 'anonymous', wasSignedIn: true });
    });
  });

  describe('someone of the kommun', () => {
    const rolesOf = async (browser: ReturnType<SignInBench['newBrowser']>) => {
      const actor = await browser.actor();
      return actor.kind === 'staff' ? actor.roles.map(({ role }) => role).sort() : actor.kind;
    };

    test('has the roles that their groups give, and they are withdrawn when the groups are gone', async () => {
      groups = ['dialog-fortroendevalda', 'dialog-moderatorer', 'alla-anstallda'];
      const browser = bench.newBrowser();
      expect(await browser.signIn('directory', 'birgit')).toBe('/sv/dialoger');
      expect(await rolesOf(browser)).toEqual(['moderator', 'representative']);
      const actor = await browser.actor();
      expect(actor).toMatchObject({ name: 'Birgit Åkesson', email: 'birgit.akesson@viken.example' });

      groups = ['dialog-fortroendevalda', 'dialog-kommunikation'];
      await bench.newBrowser().signIn('directory', 'birgit');
      // The earlier session sees it at once.
      expect(await rolesOf(browser)).toEqual(['communicator', 'representative']);

      groups = [];
      const turnedAway = bench.newBrowser();
      expect(await turnedAway.signIn('directory', 'birgit')).toMatch(
        /^\/sv\/inloggning\/katalog\/ingen-roll\?/,
      );
      expect(await rolesOf(turnedAway)).toBe('anonymous');
      expect(await rolesOf(browser)).toEqual([]);
      const { accountId } = actor as { accountId: string };
      const actions = (await audited(accountId)).map(({ action }) => action);
      expect(actions.filter((action) => action === 'role.granted')).toHaveLength(3);
      expect(actions.filter((action) => action === 'role.withdrawn')).toHaveLength(3);
    });

    test('keeps a role that was given by hand, whatever their groups are', async () => {
      groups = ['dialog-moderatorer'];
      const browser = bench.newBrowser();
      await browser.signIn('directory', 'birgit');
      const actor = (await browser.actor()) as { accountId: string };
      await db()
        .insertInto('role_assignment')
        .values({
          id: 'by-hand',
          account_id: actor.accountId,
          role: 'officer',
          dialogue_id: null,
          source: 'manual',
          granted_by: null,
          granted_at: '2026-11-24T09:00:00.000Z',
          withdrawn_at: null,
        })
        .execute();
      groups = [];
      expect(await bench.newBrowser().signIn('directory', 'birgit')).toBe('/sv/dialoger');
      expect(await rolesOf(browser)).toEqual(['officer']);
    });

    test('has each role once, though they sign in twice at the same moment', async () => {
      const browsers = [bench.newBrowser(), bench.newBrowser(), bench.newBrowser()];
      await Promise.all(browsers.map((browser) => browser.signIn('directory', 'cem')));
      for (const browser of browsers) expect(await rolesOf(browser)).toEqual(['communicator']);
    });

    test('without any role is not let in, and has no account made', async () => {
      const browser = bench.newBrowser();
      expect(await browser.signIn('directory', 'gunnar')).toMatch(/^\/sv\/inloggning\/katalog\/ingen-roll\?/);
      expect((await browser.actor()).kind).toBe('anonymous');
      expect((await accounts()).some(({ name }) => name === 'Gunnar Alm')).toBe(false);
    });

    test('of another organisation is not let in, whatever group they say', async () => {
      const browser = bench.newBrowser();
      expect(await browser.signIn('directory', 'hanna')).toMatch(
        /^\/sv\/inloggning\/katalog\/annan-organisation\?/,
      );
      expect((await browser.actor()).kind).toBe('anonymous');
    });

    test('who was invited by an address that the directory vouches for keeps that account', async () => {
      await addAccount(db(), 'staff', { id: 'invited', email: 'disa.holm@viken.example', name: 'Disa' });
      const browser = bench.newBrowser();
      await browser.signIn('directory', 'disa');
      expect(await browser.actor()).toMatchObject({ accountId: 'invited', name: 'Disa Holm' });
    });
  });
});

describe('a kommun without identity providers', () => {
  test('has no way to them', async () => {
    const bench = await startSignInBench({} as never, { settings: () => ({}) as never });
    try {
      await expect(bench.newBrowser().begin('eid')).rejects.toThrow('no such provider');
    } finally {
      await bench.provider.stop();
    }
  });
});
