import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { buildImportRules } from './import-rules.ts';

export type ImportReport = {
  readonly modules: number;
  /** "rule: from -> to" */
  readonly violations: readonly string[];
  readonly brokenRules: ReadonlySet<string>;
};

/** Follows every import below `baseDir` and holds it against the rules. */
export async function cruiseImports(baseDir: string): Promise<ImportReport> {
  const { output } = await cruise(
    ['shared', 'electron', 'renderer'],
    {
      baseDir,
      ruleSet: { forbidden: buildImportRules() as never },
      validate: true,
      parser: 'swc', // TypeScript 7 has no API to parse with; without a parser nothing is cruised and nothing reported
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.css$' },
      skipAnalysisNotInRules: true,
    },
    {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      conditionNames: ['import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
    },
  );
  const { modules, summary } = output as ICruiseResult;
  return {
    modules: modules.filter((module) => /^(shared|electron|renderer)\//.test(module.source)).length,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
    brokenRules: new Set(summary.violations.map(({ rule }) => rule.name)),
  };
}
