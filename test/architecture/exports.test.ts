import path from 'node:path';
import { expect, it } from 'vitest';
import { listSources, parseSource, readSource, type SyntaxNode, visitSyntax } from './source-files.ts';

/** Exported for a program that is none of ours. */
const forOthers = ['electron/dev/after-pack.mjs afterPack'];

type Traffic = {
  /** Names of the values that a file hands out. */
  readonly given: readonly string[];
  /** "file name" of what it takes from others, "file *" where it takes a whole file. */
  readonly taken: readonly string[];
};

function trafficOf(file: string): Traffic {
  const { module } = parseSource(readSource(file), file.endsWith('x'));
  const given: string[] = [];
  const taken: string[] = [];
  const targetOf = (source: unknown) => path.posix.join(path.posix.dirname(file), String(valueIn(source)));
  visitSyntax(module, (node) => {
    if (node.type === 'ExportDeclaration') given.push(...declaredNames(node['declaration'] as SyntaxNode));
    if (node.type === 'ImportDeclaration')
      for (const specifier of node['specifiers'] as readonly SyntaxNode[])
        taken.push(`${targetOf(node['source'])} ${importedName(specifier)}`);
    if (node.type === 'CallExpression' && (node['callee'] as SyntaxNode).type === 'Import') {
      const [first] = node['arguments'] as readonly { readonly expression: unknown }[];
      taken.push(`${targetOf(first?.expression)} *`);
    }
  });
  return { given, taken };
}

function valueIn(node: unknown): unknown {
  return (node as { readonly value?: unknown } | undefined)?.value;
}

function declaredNames(declaration: SyntaxNode): string[] {
  if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration')
    return [String(valueIn(declaration['identifier']))];
  if (declaration.type !== 'VariableDeclaration') return [];
  return (declaration['declarations'] as readonly SyntaxNode[]).flatMap(({ id }) => {
    const name = valueIn(id);
    return typeof name === 'string' ? [name] : [];
  });
}

function importedName({ type, imported, local }: SyntaxNode): string {
  return type === 'ImportNamespaceSpecifier' ? '*' : String(valueIn(imported ?? local));
}

it('what is exported is used by another file', () => {
  const traffic = new Map(
    [...listSources('shared', 'electron', 'renderer', 'test'), 'vite.config.ts'].map((file) => [file, trafficOf(file)]),
  );
  const taken = new Set([...traffic.values()].flatMap((one) => one.taken));
  const unused = [...traffic]
    .filter(([file]) => !file.startsWith('test/'))
    .flatMap(([file, { given }]) => given.map((name) => ({ file, name })))
    .filter(({ file, name }) => !taken.has(`${file} ${name}`) && !taken.has(`${file} *`))
    .map(({ file, name }) => `${file} ${name}`)
    .filter((one) => !forOthers.includes(one));
  expect(taken.size).toBeGreaterThan(1000);
  expect(unused).toEqual([]);
});
