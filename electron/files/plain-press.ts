import { Refusal } from '../../shared/core/errors.ts';
import type { Paper } from '../../shared/paper/paper-document.ts';
import { readPaperFonts } from './rendering/paper-fonts.ts';
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
    toHtml: (paper: Paper) => buildHtmlFile(renderHtml([paper]), fontCss()),
    toDocx: async (paper: Paper) => {
      // Word's library is large, and most runs need none of it.
      const { renderDocx } = await import('./rendering/render-docx.ts');
      return renderDocx([paper]);
    },
    toPdf: refusePdf,
    toPdfTogether: refusePdf,
    toPrinter: refusePdf,
  };
}

async function refusePdf(): Promise<never> {
  throw new Refusal('needs-window', 'PDF files are made by the app, which is not at hand here: ask for html or docx');
}
