import { describe, expect, it } from 'vitest';
import { listSources, parseSource, readSource, visitSyntax } from './source-files.ts';

const mostLinesOfFile = 300;
const mostLinesOfFunction = 40;

/** What is longer, and why it is not split. */
const excused: Readonly<Record<string, string>> = {
  'electron/files/rendering/docx-blocks.ts docxOfBlock': 'one case for each kind of block',
  'electron/files/rendering/html-blocks.ts htmlOfBlock': 'one case for each kind of block',
};

const functions = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'ClassMethod'];

type Measured = { readonly name: string; readonly lines: number };

/** The functions of a text that are too long, with the lines from their head to their end. */
function longFunctionsIn(text: string, isTsx = false): readonly Measured[] {
  if (text.split('\n').length <= mostLinesOfFunction) return [];
  const { module, lineOf } = parseSource(text, isTsx);
  const found: Measured[] = [];
  visitSyntax(module, ({ type, span }, name) => {
    if (!functions.includes(type)) return;
    const { start, end } = span as { readonly start: number; readonly end: number };
    const lines = lineOf(end) - lineOf(start) + 1;
    if (lines > mostLinesOfFunction) found.push({ name, lines });
  });
  return found;
}

describe('files', () => {
  it(`have at most ${mostLinesOfFile} lines`, () => {
    const long = listSources('shared', 'electron', 'renderer', 'test')
      .map((file) => ({ file, lines: readSource(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > mostLinesOfFile);
    expect(long).toEqual([]);
  });
});

describe('functions', () => {
  it(`have at most ${mostLinesOfFunction} lines, or say why`, () => {
    const long = listSources('shared', 'electron', 'renderer').flatMap((file) =>
      longFunctionsIn(readSource(file), file.endsWith('x')).map(({ name, lines }) => ({
        at: `${file} ${name}`,
        lines,
      })),
    );
    expect(long.filter(({ at }) => !(at in excused))).toEqual([]);
    expect(Object.keys(excused).filter((at) => !long.some((one) => one.at === at))).toEqual([]);
  });

  it('that are longer are found, by their names', () => {
    const body = 'ä();\n'.repeat(mostLinesOfFunction - 2);
    expect(longFunctionsIn(`function brief() {\n${body}}\n`)).toEqual([]);
    expect(longFunctionsIn(`// ü\nconst long = () => {\n${body}\n};\n`)).toEqual([
      { name: 'long', lines: mostLinesOfFunction + 1 },
    ]);
  });
});
