import type { Block, SectionStatus } from './blocks.ts';
import type { Paper } from './paper-document.ts';

/** A heading or section as the contents page lists it. `id` is its place in the paper: the same in every renderer. */
export type OutlineEntry = {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly number?: string;
  readonly text: string;
  readonly status?: SectionStatus;
};

/** The listed headings of a paper in reading order, those within kept-together blocks too. */
export function outlineOf(paper: Pick<Paper, 'blocks'>): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (const block of allBlocks(paper.blocks)) {
    if (block.kind === 'section') {
      const { number, title, status } = block;
      entries.push({ id: headingId(entries.length), level: 1, number, text: title, status });
    } else if (block.kind === 'heading' && block.isUnlisted !== true) {
      const { level, number, text } = block;
      entries.push({ id: headingId(entries.length), level, text, ...(number === undefined ? {} : { number }) });
    }
  }
  return entries;
}

/** Every block in reading order; a `together` comes before what it holds. */
export function allBlocks(blocks: readonly Block<'internal'>[]): Block<'internal'>[] {
  return blocks.flatMap((block) => (block.kind === 'together' ? [block, ...allBlocks(block.blocks)] : [block]));
}

/** Id of the nth listed heading. */
function headingId(index: number): string {
  return `h${index + 1}`;
}
