import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { resolve } from 'node:path';

/** One import that breaks a rule. */
export interface BrokenImport {
  rule: string;
  from: string;
  to: string;
}

/**
 * Reads every import of the tree in a folder, type imports too, and tells which break a rule.
 *
 * @param folder has a `tsconfig.json` and the parts
 * @param parts files and folders to start from
 */
export async function findBrokenImports(
  folder: string,
  parts: readonly string[],
  rules: readonly IForbiddenRuleType[],
): Promise<{ broken: BrokenImport[]; read: number }> {
  const { output } = await cruise(
    [...parts],
    {
      baseDir: folder,
      ruleSet: { forbidden: [...rules] },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.(css|json)$' },
      combinedDependencies: false,
    },
    {
      extensions: ['.ts', '.tsx', '.js'],
      conditionNames: ['import', 'types', 'default'],
      alias: { '~': resolve(folder, 'app'), '~db': resolve(folder, 'db') },
    },
    { tsConfig: extractTSConfig(resolve(folder, 'tsconfig.json')) },
  );
  const { summary, modules } = output as ICruiseResult;
  const broken = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return { broken, read: modules.length };
}
