import { Refusal } from '../../shared/core/errors.ts';
import type { TableBlock } from '../../shared/paper/blocks.ts';
import type { Paper, PaperLanguage } from '../../shared/paper/paper-document.ts';
import { getPaperTexts } from '../../shared/paper/paper-texts.ts';
import { fontsForText, readPaperFonts } from './rendering/paper-fonts.ts';
import { renderCsv } from './rendering/render-csv.ts';
import { buildHtmlFile, renderHtml } from './rendering/render-html.ts';

/** Makes of papers what needs no Chromium; PDF is refused. Fonts are read when the first file is made. */
export function createPlainPress(resourcesFolder: string) {
  let fonts: string | undefined;
  const fontCss = (): string => {
    fonts ??= readPaperFonts(resourcesFolder);
    return fonts;
  };
  return {
    fontCss,
    toPreview: (paper: Paper) => {
      const { css, body } = renderHtml([paper]);
      return { css, body };
    },
    toHtml: (paper: Paper) => {
      const html = renderHtml([paper]);
      return buildHtmlFile(html, fontsForText(fontCss(), html.body));
    },
    toDocx: async (paper: Paper) => {
      // Word's library is large, and most runs need none of it.
      const { renderDocx } = await import('./rendering/render-docx.ts');
      return renderDocx([paper]);
    },
    toCsv: (table: Pick<TableBlock, 'columns' | 'rows'>, language: PaperLanguage) =>
      renderCsv(table, getPaperTexts(language)),
    toPdf: refusePdf,
    toPdfTogether: refusePdf,
    toPrinter: refusePdf,
  };
}

async function refusePdf(): Promise<never> {
  throw new Refusal('needs-window', 'PDF files are made by the app, which is not at hand here: ask for html or docx');
}
