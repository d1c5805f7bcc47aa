import type { RouteConfigEntry } from '@remix-run/route-config';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

import routes from '../../app/routes';
import { routeTable } from '../support/route-table';
import { sourceFiles } from '../support/source-files';

const nameOf = (file: string) => basename(file).replace(/\.tsx?$/, '');
const named = (entries: readonly RouteConfigEntry[]): string[] =>
  entries.flatMap(({ file, children = [] }) => [nameOf(file), ...named(children)]);

const inConfiguration = [...new Set(named(routes))].sort();
const inTable = [...new Set(routeTable.map(({ file }) => file))].sort();

test('every route is in the route table, so that what it answers to whom is known', () => {
  expect(inTable).toEqual(inConfiguration);
});

test('every file among the routes has an address', () => {
  const files = sourceFiles(['app/routes'], /(?<!\.test)\.tsx?$/).map(({ path }) => nameOf(path));
  expect(inConfiguration).toEqual(files.sort());
});
