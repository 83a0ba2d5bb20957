import { describe, expect, test } from 'vitest';
import { layOutMatrix, matrixColumns, matrixRows } from '../../../shared/scorecard/matrix-layout.ts';
import { chooseLevels } from '../scoring/build-facts.ts';
import { balanced } from '../scoring/grade-one.ts';
import { gradeDemo, nothingKnown } from './demo.ts';

const { rows, notGraded } = layOutMatrix(gradeDemo(), balanced.matrix);

describe('the matrix of the demo book', () => {
  test('has its best cell at the top right', () => {
    expect(matrixRows.join('')).toBe('ABCD');
    expect(matrixColumns.join('')).toBe('DCBA');
    expect(rows.map((row) => row.map((cell) => cell.grade).join(''))).toEqual(['CBAA', 'CCBB', 'DCCB', 'DDDC']);
    expect(rows[3]?.[3]).toMatchObject({ rBand: 'D', fBand: 'A', probation: true });
  });

  test('stands each client in its cell, the largest first', () => {
    const printed = rows.map((row) => row.map((cell) => cell.chips.map((chip) => chip.name).join(' ')));
    expect(printed).toEqual([
      ['', '', '', 'A1 A2 A3'],
      ['C3', 'C2', 'B1 B2 B3', ''],
      ['', 'C1', '', ''],
      ['D1 D2 D3', '', '', ''],
    ]);
    expect(notGraded).toEqual([]);
  });

  test('makes areas by revenue', () => {
    const chips = rows.flat().flatMap((cell) => cell.chips);
    expect(chips.find((chip) => chip.name === 'A1')?.area).toBe(1);
    expect(chips.find((chip) => chip.name === 'D2')?.area).toBe(0.5);
  });
});

describe('any matrix', () => {
  test('sets aside who is not graded', () => {
    expect(layOutMatrix(gradeDemo({}, [nothingKnown]), balanced.matrix).notGraded.map((client) => client.name)).toEqual(
      ['Nothing'],
    );
  });

  test('puts unknown revenue last, without an area, and same revenue by name', () => {
    const known = { assessments: chooseLevels('F1 F2 F3 F4 F5 R1 R2 R3 R4 R5 R6', 'DDDDDDDDDDD') };
    const { rows } = layOutMatrix(
      gradeDemo({}, [
        { ...nothingKnown, ...known, name: 'Y' },
        { ...nothingKnown, ...known, name: 'X' },
      ]),
      balanced.matrix,
    );
    const chips = rows[3]?.[0]?.chips ?? [];
    expect(chips.map((chip) => chip.name).join(' ')).toBe('D1 D2 D3 X Y');
    expect(chips.at(-1)).toMatchObject({ area: 0, revenueMinor: null });
  });

  test('uses the band after the caller-ID', () => {
    const { rows } = layOutMatrix(
      gradeDemo({ C2: { assessments: chooseLevels('F5 R2 R3 R4 R5 R6 G0', 'CCCBBCD') } }),
      balanced.matrix,
    );
    expect(rows[2]?.[1]?.chips.map((chip) => chip.name)).toEqual(['C1', 'C2']);
  });

  test('of nobody has sixteen empty cells', () => {
    const empty = layOutMatrix({ ...gradeDemo(), clients: [] }, balanced.matrix);
    expect(empty.rows.flat()).toHaveLength(16);
    expect(empty.rows.flat().every((cell) => cell.chips.length === 0)).toBe(true);
  });
});
