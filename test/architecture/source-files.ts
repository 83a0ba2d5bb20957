import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Module, parseSync } from '@swc/core';

const root = path.resolve(import.meta.dirname, '../..');

/** Paths of the source files below folders of the project, from its root. */
export function listSources(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/'))),
  );
}

/** The text of a file, by its path from the root of the project. */
export function readSource(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

export type SyntaxNode = { readonly type: string; readonly [property: string]: unknown };

/** The syntax of a text of TypeScript, and the line (from 1) of an offset in a span of it. */
export function parseSource(
  text: string,
  isTsx: boolean,
): {
  readonly module: SyntaxNode;
  readonly lineOf: (offset: number) => number;
} {
  // Offsets count bytes and go on from one parsed text to the next: an empty statement in front tells where they begin.
  const marked = `;${text.replace(/^#!/, '//')}`;
  const module: Module = parseSync(marked, { syntax: 'typescript', tsx: isTsx, target: 'esnext' });
  const start = module.body[0]?.span.start ?? 0;
  const bytes = Buffer.from(marked);
  const lineOf = (offset: number) =>
    bytes
      .subarray(0, offset - start)
      .toString()
      .split('\n').length;
  return { module: module as unknown as SyntaxNode, lineOf };
}

/** Calls back for each node below one, with the closest name around it. */
export function visitSyntax(node: unknown, visit: (node: SyntaxNode, name: string) => void, name = ''): void {
  if (Array.isArray(node)) {
    for (const one of node) visitSyntax(one, visit, name);
    return;
  }
  if (!isSyntaxNode(node)) {
    if (typeof node === 'object' && node !== null) for (const one of Object.values(node)) visitSyntax(one, visit, name);
    return;
  }
  const own = nameOf(node) ?? name;
  visit(node, own);
  for (const value of Object.values(node)) visitSyntax(value, visit, own);
}

function isSyntaxNode(node: unknown): node is SyntaxNode {
  return typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string';
}

function nameOf({ type, identifier, id, key }: SyntaxNode): string | undefined {
  const named = { FunctionDeclaration: identifier, VariableDeclarator: id, KeyValueProperty: key }[type];
  const value = isSyntaxNode(named) ? named['value'] : undefined;
  return typeof value === 'string' ? value : undefined;
}
