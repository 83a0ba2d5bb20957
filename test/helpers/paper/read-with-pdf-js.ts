import path from 'node:path';

export type OutlineNode = { readonly title: string; readonly items: readonly OutlineNode[] };

export type PdfContents = {
  readonly pages: number;
  readonly textOfPages: readonly string[];
  readonly outline: readonly OutlineNode[];
  /** Roles in the structure tree, all pages, each as often as it occurs. */
  readonly roles: ReadonlyMap<string, number>;
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** Every entry of the metadata, and the XML beside it. */
  readonly allInfo: string;
  readonly xmp: string;
};

type StructNode = { readonly role?: string; readonly children?: readonly StructNode[] };

/** What pdf.js, the reader in browsers, makes of a PDF. */
export async function readWithPdfJs(bytes: Uint8Array): Promise<PdfContents> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const fonts = `${path.resolve(import.meta.dirname, '../../../node_modules/pdfjs-dist/standard_fonts')}/`;
  const task = getDocument({
    data: new Uint8Array(bytes),
    standardFontDataUrl: fonts,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await task.promise;
  const textOfPages: string[] = [];
  const roles = new Map<string, number>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    textOfPages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    countRoles((await page.getStructTree()) as StructNode | null, roles);
  }
  const { info, metadata } = await pdf.getMetadata();
  const known = info as { Title?: string; Language?: string | null };
  const outline = ((await pdf.getOutline()) ?? []) as unknown as readonly OutlineNode[];
  const pages = pdf.numPages;
  await task.destroy();
  return {
    pages,
    textOfPages,
    roles,
    outline: outline.map(plainNode),
    title: known.Title,
    language: known.Language ?? undefined,
    allInfo: JSON.stringify(info),
    xmp: (metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? '',
  };
}

function plainNode({ title, items }: OutlineNode): OutlineNode {
  return { title, items: items.map(plainNode) };
}

function countRoles(node: StructNode | null, roles: Map<string, number>): void {
  if (node === null) return;
  if (node.role !== undefined) roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
  for (const child of node.children ?? []) countRoles(child, roles);
}
