import { describe, expect, it } from 'vitest';
import { type ClientBlock, type InternalBlock, markInternal, type TableBlock } from '../../../shared/paper/blocks.ts';
import type { PaperImage } from '../../../shared/paper/letterhead.ts';
import { makeClientPaper, makeInternalPaper } from '../../../shared/paper/make-paper.ts';
import type { ClientPaper, InternalPaper } from '../../../shared/paper/paper-document.ts';
import {
  contentOf,
  letterhead,
  sampleInternal,
  sampleLetter,
  signatureImage,
} from '../../helpers/paper/sample-papers.ts';

const secret = markInternal({ kind: 'paragraph', text: 'Grade D' });
const open: ClientBlock = { kind: 'paragraph', text: 'Thank you.' };

describe('a paper for a client', () => {
  it('is made of blocks that nobody marked', () => {
    expect(makeClientPaper(contentOf([open])).audience).toBe('client');
  });

  it('takes no internal block, neither by type nor at run time', () => {
    // @ts-expect-error an internal block is none for a client
    expect(() => makeClientPaper(contentOf([secret]))).toThrow('internal');
  });

  it('takes none hidden among blocks kept together', () => {
    const together: InternalBlock = { kind: 'together', blocks: [secret] };
    // @ts-expect-error a group with an internal block is internal
    expect(() => makeClientPaper(contentOf([together]))).toThrow('internal');
  });

  it('is no internal paper, nor plain content', () => {
    const internal: InternalPaper = sampleInternal();
    // @ts-expect-error an internal paper is none for a client
    const wrong: ClientPaper = internal;
    // @ts-expect-error content that was not checked is no paper
    const unchecked: ClientPaper = { ...contentOf([open]), audience: 'client' };
    expect([wrong.audience, unchecked.audience]).toEqual(['internal', 'client']);
  });
});

it('makes an internal paper of both kinds of blocks', () => {
  const { blocks: _, ...content } = contentOf([]);
  expect(makeInternalPaper({ ...content, blocks: [secret, open] }).audience).toBe('internal');
});

const table: TableBlock = { kind: 'table', columns: [{ header: 'A' }, { header: 'B' }], rows: [{ cells: ['1', '2'] }] };
const image: PaperImage = { ...signatureImage };
const head = { kind: 'letter-head', letterhead, form: 'plain', recipient: ['A'], info: [] } as const;

const wrong: readonly (readonly [name: string, block: ClientBlock])[] = [
  ['a row with a cell too few', { ...table, rows: [{ cells: ['1'] }] }],
  ['a sum with a cell too many', { ...table, footRows: [{ cells: ['1', '2', '3'] }] }],
  ['a table without columns', { ...table, columns: [], rows: [] }],
  ['a column of no width', { ...table, columns: [{ header: 'A', share: 0 }, { header: 'B' }] }],
  ['nobody to sign', { kind: 'signatures', signers: [] }],
  ['four to sign side by side', { kind: 'signatures', signers: [{}, {}, {}, {}] }],
  [
    'an address higher than the window',
    { ...head, form: 'din-5008-b', recipient: Array.from({ length: 7 }, (_, line) => `${line}`) },
  ],
  ['an address higher than its room', { ...head, recipient: Array.from({ length: 10 }, (_, line) => `${line}`) }],
  ['notes higher than their room', { ...head, deliveryNote: ['1', '2', '3'] }],
  [
    'a drawing that calls itself PNG',
    { kind: 'signatures', signers: [{ image: { ...image, base64: btoa('<svg onload="x()"/>') } }] },
  ],
  [
    'an image that is no base64',
    { kind: 'signatures', signers: [{ image: { ...image, base64: 'iVBORw0KGgo" onerror="x()' } }] },
  ],
  ['an image wider than the text', { ...head, letterhead: { ...letterhead, logo: { ...image, widthMm: 200 } } }],
];

it.each(wrong)('refuses %s', (_, block) => {
  expect(() => makeClientPaper(contentOf([block]))).toThrow();
});

it.each([
  ['no name', { documentName: ' ' }],
  ['a locale of another language', { language: 'de', locale: 'en-GB' }],
] as const)('refuses %s', (_, rest) => {
  expect(() => makeClientPaper(contentOf([open], rest))).toThrow();
});

it('refuses two contents pages', () => {
  const contents: ClientBlock = { kind: 'contents', deepest: 1 };
  expect(() => makeClientPaper(contentOf([contents, contents]))).toThrow('one contents page');
});

it('refuses the German form on a sheet that no German envelope holds', () => {
  expect(() => sampleLetter({ form: 'din-5008-b', size: 'Letter' })).toThrow('A4');
});
