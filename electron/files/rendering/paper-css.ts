import { dinFormB, type PageLayout } from './page-layout.ts';

/** Family names: embedded in files and prints, the window's own in the preview, then what systems have. */
export const paperFontFamily = "'Winnow Paper', 'Inter', 'Inter Variable', 'Liberation Sans', Arial, sans-serif";

/** Style of a sheet. All selectors start at `.paper`, so that the window's preview can take it beside its own style. */
export function paperCss(layout: PageLayout): string {
  return [sheetCss(layout), textCss, tableCss, formCss, letterCss(layout), partsCss, compactCss, widthsCss].join('\n');
}

/** Style that only a file of its own needs: the sheet fills the page it is printed on. */
export function pageCss({ widthMm, heightMm, topMm, bottomMm }: PageLayout): string {
  return `@page { size: ${widthMm}mm ${heightMm}mm; margin: ${topMm}mm 0 ${bottomMm}mm 0 }
html, body { margin: 0; padding: 0 }
@media screen { body { background: #777; padding: 8mm 0 } .paper + .paper { margin-top: 8mm } }`;
}

// Inter's contextual signs and tabular digits have no character of their own: readers in browsers would lose them from
// the text, so the plain forms are printed.
// Left and right margins are padding: nothing that hangs into them is cut off.
function sheetCss({ widthMm, heightMm, topMm, rightMm, bottomMm, leftMm }: PageLayout): string {
  return `.paper { box-sizing: border-box; width: ${widthMm}mm; padding: 0 ${rightMm}mm 0 ${leftMm}mm; margin: 0 auto;
  background: #fff; color: #111; color-scheme: light; font: 400 10.5pt/1.4 ${paperFontFamily};
  text-rendering: geometricPrecision; font-variant-ligatures: no-contextual; overflow-wrap: anywhere; hyphens: manual;
  widows: 2; orphans: 2; -webkit-print-color-adjust: exact; print-color-adjust: exact }
@media screen { .paper { position: relative; min-height: ${heightMm}mm; padding-top: ${topMm}mm; padding-bottom: ${bottomMm}mm }
  .paper .page-break { margin: 6mm 0; border-top: 0.3mm dashed #888 } }
@media print { .paper { margin: 0 } .paper + .paper { break-before: page }
  /* What follows begins the page: a mark of its own, pushed over the edge by a full page, would leave an empty one. */
  .paper .page-break { display: none } }`;
}

const textCss = `.paper h1, .paper h2, .paper h3, .paper h4, .paper p, .paper ul, .paper ol, .paper table, .paper form { margin: 0; padding: 0 }
.paper .text { white-space: pre-wrap }
.paper strong, .paper b { font-weight: 600 }
.paper h1, .paper h2, .paper h3, .paper h4 { font-weight: 600; line-height: 1.25; break-after: avoid; break-inside: avoid; text-wrap: balance }
.paper h1 { font-size: 19pt; letter-spacing: -0.01em }
.paper .title { margin-bottom: 7mm; padding-bottom: 3mm; border-bottom: 0.5mm solid #3f37a6; break-after: avoid }
.paper .title .subtitle { margin: 1mm 0 0; color: #333 }
.paper h2 { margin: 7mm 0 2.5mm; font-size: 13.5pt }
.paper h3 { margin: 5.5mm 0 2mm; font-size: 11.5pt }
.paper h4 { margin: 4.5mm 0 1.5mm; font-size: 10.5pt }
.paper p { margin: 0 0 2.6mm }
.paper .small { font-size: 8.5pt }
.paper ul, .paper ol { margin: 0 0 3mm; padding-left: 5.5mm }
.paper ol:has(> :nth-child(10)) { padding-left: 8mm }
.paper li { margin: 0 0 1mm; padding-left: 0.5mm; break-inside: avoid }
.paper li::marker { font-weight: 600 }
.paper .number { margin-right: 0.6em }`;

const tableCss = `.paper table { width: 100%; border-collapse: collapse; margin: 0 0 5mm; font-size: 9.5pt; line-height: 1.35 }
.paper caption { padding: 2mm 0 1.5mm; font-weight: 600; text-align: left; break-after: avoid; break-inside: avoid }
.paper thead { display: table-header-group; break-after: avoid }
.paper tr { break-inside: avoid }
.paper th, .paper td { padding: 1.1mm 2mm; text-align: left; vertical-align: top; border-bottom: 0.2mm solid #999 }
.paper th:first-child, .paper td:first-child { padding-left: 0 }
.paper th:last-child, .paper td:last-child { padding-right: 0 }
.paper th { font-weight: 600 }
.paper thead th { vertical-align: bottom; border-bottom: 0.35mm solid #111 }
.paper .end { text-align: right }
.paper .center { text-align: center }
.paper .unbroken { white-space: pre }
.paper .whole-words { overflow-wrap: break-word }
.paper .strong th, .paper .strong td { font-weight: 600 }
.paper .has-below { break-after: avoid }
.paper .has-below > * { border-bottom: none; padding-bottom: 0 }
.paper .below { break-before: avoid }
/* No row stands alone on its page: the last one has another with it, sums have two, and what is signed below has four. */
.paper:not(.compact) :is(tbody > tr:last-child, tr:has(+ .below:last-child), .sums, .sums > tr) { break-before: avoid }
.paper .signed-below { break-after: avoid }
.paper .signed-below > tbody > tr:nth-last-child(-n+4) { break-after: avoid }
.paper .below > .text { padding-top: 0.2mm; color: #222 }
.paper .sums tr:first-child > * { border-top: 0.35mm solid #111 }
.paper .dense { font-size: 8pt; line-height: 1.3 }
.paper .dense th, .paper .dense td { padding: 0.8mm 1.2mm }
.paper .dense th:first-child, .paper .dense td:first-child { padding-left: 0 }
.paper .key-values { break-inside: avoid }
.paper .key-values th { width: 32%; font-weight: 400; color: #333 }
.paper .to-fill { height: 7mm }
.paper .dense .to-fill { height: 5.2mm }
.paper tr:not(.has-below):has(> td > .to-fill) > * { vertical-align: bottom }`;

const formCss = `.paper .gap { padding: 0 1mm; border: 0.2mm dashed #111; -webkit-box-decoration-break: clone; box-decoration-break: clone }
.paper td .gap { display: inline-block; padding: 0 0.8mm; line-height: 1.2 }
.paper p.gap { display: table; padding: 0.8mm 2mm }
.paper .quiet { color: #333 }
.paper .form { margin: 0 0 5mm }
.paper .field { display: flex; align-items: flex-end; gap: 2mm; min-height: 9mm; margin: 0; break-inside: avoid }
.paper .field .label { flex: none; max-width: 60% }
.paper .field .line { flex: 1; display: flex; align-items: flex-end; min-height: 6mm; border-bottom: 0.25mm solid #111 }
.paper .field .date { flex: none; width: 40mm }
.paper .checkboxes .field, .paper .checkbox, .paper .choice { min-height: 0; align-items: flex-start; margin: 1.6mm 0 }
.paper .checkbox .label { max-width: none; flex: 1 }
.paper .choice { flex-wrap: wrap; gap: 1mm 6mm }
.paper .choice .option { display: inline-flex; gap: 2mm }
.paper .box { flex: none; box-sizing: border-box; width: 3.8mm; height: 3.8mm; margin-top: 0.5mm; border: 0.3mm solid #111; font-size: 10pt; line-height: 3.1mm; font-weight: 600; text-align: center; overflow: hidden }
.paper .writing { margin: 3mm 0 5mm; break-inside: avoid }
.paper .writing .line { height: 8.5mm; border-bottom: 0.25mm solid #111 }
.paper .signatures { margin: 6mm 0 5mm; break-inside: avoid }
.paper .closing { break-after: avoid; margin: 0 0 1mm }
.paper .signers { display: flex; gap: 10mm }
.paper .signer { flex: 1 1 0; max-width: 80mm }
.paper .signer p { margin: 0 }
.paper .signer .room { height: 16mm; display: flex; align-items: flex-end; border-bottom: 0.25mm solid #111; margin-bottom: 0.8mm }
.paper .signer .place { height: 10mm }
.paper .closed .signer .room { border-bottom: none; margin-bottom: 1mm }
.paper .cut-line { display: flex; align-items: center; gap: 3mm; margin: 8mm 0 5mm; font-size: 8.5pt; break-after: avoid }
.paper .cut-line::before, .paper .cut-line::after { content: ''; flex: 1; border-top: 0.3mm dashed #111 }`;

function letterCss(layout: PageLayout): string {
  const { blankLinesMm } = dinFormB;
  return `.paper.letter, .paper.letter .subject { font-size: 10pt }
.paper.letter { line-height: 1.3 }
.paper.letter > p, .paper.letter > .together > p { margin-bottom: 2mm; text-wrap: pretty }
.paper.letter .signatures { margin: 4mm 0 3mm }
.paper.letter .signer .room { height: 12mm }
.paper.letter .signer .room img { width: auto; max-height: 12mm }
.paper.letter .enclosures { margin-top: 4mm }
/* Beside the signature, where DIN 5008 allows them to stand: three enclosures still leave the letter one page. */
.paper.letter .din ~ .together:has(> .enclosures) { display: grid; grid-template-columns: ${dinFormB.infoBlock.leftMm - layout.leftMm}mm 1fr }
.paper.letter .din ~ .together:has(> .enclosures) > * { grid-column: 1 / -1 }
.paper.letter .din ~ .together > .signatures + .enclosures, .paper.letter .din ~ .together:has(> .enclosures) > .signatures { grid-column: auto; margin-top: 4mm }
.paper .letter-head { position: relative }
.paper .band { display: flex; justify-content: space-between; gap: 8mm; font-size: 8pt; line-height: 1.35; border-bottom: 0.5mm solid #3f37a6; padding-bottom: 2.5mm }
.paper .band p { margin: 0 }
.paper .band .sender-name { font-size: 14pt; font-weight: 600; line-height: 1.2 }
.paper .band .sender-lines { display: flex; gap: 6mm }
.paper .band.long { font-size: 6.5pt; line-height: 1.25 }
.paper .band.long .sender-name { font-size: 9.5pt }
.paper .plain .address { margin-top: 9mm; display: grid; grid-template-columns: 1fr auto; gap: 0 10mm }
.paper .plain .recipient p, .paper .plain .notes p, .paper .info p { margin: 0 }
.paper .plain .notes { margin-bottom: 2mm }
.paper .plain .info { grid-column: 2; grid-row: 1 / span 2; max-width: 75mm }
.paper .notes { font-size: 9pt; font-weight: 600 }
.paper .info { display: grid; grid-template-columns: auto 1fr; gap: 0.6mm 4mm; align-content: start; font-size: 9pt; line-height: 1.35 }
.paper .info .label { color: #333 }
${dinCss(layout)}
.paper .subject { font-size: 10.5pt; line-height: 1.4; letter-spacing: 0; margin: ${blankLinesMm}mm 0; text-wrap: initial }
.paper .letter-head + p.gap { margin: ${blankLinesMm}mm 0 }
.paper .enclosures { margin-top: 5mm; font-size: 9.5pt; break-inside: avoid }
.paper .enclosures p { margin: 0 }`;
}

/** Form B of DIN 5008: the parts of its head stand where envelopes with a window and folding machines expect them. */
function dinCss({ topMm, leftMm, rightMm, widthMm }: PageLayout): string {
  const { addressField, infoBlock, returnLineMm, notesMm, textLeftMm } = dinFormB;
  const recipientMm = addressField.heightMm - returnLineMm - notesMm;
  const foldRules = dinFormB.foldMarksMm.map((mm, index) => `.paper .fold-${index + 1} { top: ${mm - topMm}mm }`);
  return `.paper .din { min-height: ${addressField.topMm + addressField.heightMm - topMm}mm }
.paper .din .band { position: absolute; top: 0; left: 0; right: 0; height: ${addressField.topMm - topMm - 5}mm; box-sizing: border-box; overflow: hidden }
.paper .din .field-b { position: absolute; box-sizing: border-box; left: ${addressField.leftMm - leftMm}mm; top: ${addressField.topMm - topMm}mm; width: ${addressField.widthMm}mm; height: ${addressField.heightMm}mm; padding-left: ${textLeftMm - addressField.leftMm}mm }
.paper .din .return-line { height: ${returnLineMm}mm; margin: 0; font-size: 6.5pt; line-height: ${returnLineMm}mm; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.paper .din .notes { height: ${notesMm}mm; display: flex; flex-direction: column; justify-content: flex-end; line-height: 4.23mm }
.paper .din .notes p { margin: 0; white-space: nowrap; overflow: hidden }
.paper .din .recipient { max-height: ${recipientMm}mm; overflow: hidden; font-size: 10pt; line-height: ${recipientMm / 6}mm }
.paper .din .recipient.many { font-size: 7.5pt; line-height: ${recipientMm / 9}mm }
.paper .din .recipient p { margin: 0 }
.paper .din .info { width: ${Math.min(infoBlock.widthMm, widthMm - rightMm - infoBlock.leftMm)}mm; margin-left: ${infoBlock.leftMm - leftMm}mm; padding-top: ${infoBlock.topMm - topMm}mm; column-gap: 5mm }
.paper .mark { position: absolute; left: ${5 - leftMm}mm; width: 4mm; border-top: 0.2mm solid #555 }
${foldRules.join('\n')}
.paper .hole { top: ${dinFormB.holeMarkMm - topMm}mm; width: 6mm }`;
}

const partsCss = `.paper .notice { margin: 0 0 5mm; padding: 2.5mm 4mm; border: 0.3mm solid #111; border-left-width: 1.2mm; break-inside: avoid }
.paper .notice p { margin: 0 }
.paper .notice .notice-title { margin-bottom: 1mm; font-weight: 600 }
.paper .together { break-inside: avoid }
.paper .page-break + * { break-before: page }
.paper .section { display: table; table-layout: fixed; width: 100%; break-before: page }
.paper .running-head { display: table-header-group; break-inside: avoid; break-after: avoid; font-size: 8pt; color: #333 }
.paper .running-head .row { display: flex; justify-content: space-between; gap: 8mm; margin-bottom: 4mm; padding-bottom: 0.8mm; border-bottom: 0.2mm solid #999 }
.paper .section-head { break-inside: avoid; break-after: avoid }
.paper .section-head.same-page { margin-top: 9mm }
.paper .section-rest { display: table-row-group }
.paper .section-head h1, .paper .section-head h2 { margin: 0; font-size: 14.5pt; letter-spacing: 0 }
.paper .section-head p { margin: 1mm 0 4mm; padding-bottom: 2mm; border-bottom: 0.35mm solid #111; font-size: 9pt }
.paper .status { display: inline-block; padding: 0 1.4mm; border: 0.25mm solid #111; border-radius: 0.8mm; font-weight: 600 }
.paper .status-complete { border-color: transparent; padding: 0 }
.paper .contents { margin: 0 0 6mm; padding: 0; list-style: none }
.paper .contents li { margin: 0; padding: 0 }
.paper .contents a { display: flex; align-items: baseline; gap: 2mm; padding: 0.55mm 0; color: inherit; text-decoration: none }
.paper .contents .level-2 a { padding-left: 10mm; font-size: 9.5pt }
.paper .contents .entry-number { flex: none; width: 8mm; font-weight: 600 }
.paper .contents .dots { flex: 1; border-bottom: 0.25mm dotted #555 }
.paper .contents .entry-status { flex: none; font-size: 8.5pt }
.paper .contents .entry-pages { flex: none; min-width: 15mm; text-align: right; font-size: 8.5pt }
.paper .contents .entry-page { flex: none; width: 9mm; text-align: right }
.paper .audience { display: flex; justify-content: flex-end; gap: 4mm; margin: 0 0 4mm; font-size: 9pt; font-weight: 600; letter-spacing: 0.08em }
.paper .audience span { padding: 0.3mm 1.5mm; border: 0.35mm solid #111 }
.paper .screen-foot { margin-top: 8mm; padding-top: 2mm; border-top: 0.2mm solid #555; font-size: 7.5pt; line-height: 1.35; color: #333 }
.paper .screen-foot p { margin: 0 }
@media print { .paper .on-screen { display: none } }
@media screen { .paper .running-head { display: none } .paper .section { margin-top: 12mm } }`;

const compactCss = `.paper.compact { font-size: 8.5pt; line-height: 1.3 }
.paper.compact h1 { font-size: 15pt }
.paper.compact .title { display: flex; justify-content: space-between; align-items: baseline; gap: 5mm; margin-bottom: 1.6mm; padding-bottom: 1mm }
.paper.compact .title .subtitle { flex: none; margin: 0 }
.paper.compact p { margin-bottom: 1mm }
.paper.compact p.gap { padding: 0 1mm; font-size: 7.5pt }
.paper.compact .small { font-size: 7.5pt }
.paper.compact h3 { margin: 1.6mm 0 0.4mm; font-size: 8.5pt }
.paper.compact table, .paper.compact .dense { margin-bottom: 0.6mm; font-size: 7.5pt; line-height: 1.22 }
.paper.compact .dense th, .paper.compact .dense td { padding-top: 0.35mm; padding-bottom: 0.35mm }
.paper.compact .dense .to-fill { height: 4.2mm }
.paper.compact .section-head.same-page { margin-top: 1.8mm }
.paper.compact .section-head { display: flex; align-items: baseline; gap: 3mm; margin-bottom: 0.6mm; border-bottom: 0.35mm solid #111 }
.paper.compact .section-head h2 { font-size: 9.5pt }
.paper.compact .section-head p { margin: 0; padding: 0; border: none; font-size: 7.5pt }
.paper.compact .signatures { margin: 1mm 0 0; font-size: 7.5pt }
.paper.compact .signer .room { height: 7mm; margin-bottom: 0.3mm }
.paper.compact .signer .place { height: 5mm }`;

// Widths of columns in whole percent: the window's policy knows no style attributes.
const widthsCss = Array.from({ length: 100 }, (_, index) => `.paper .w${index + 1} { width: ${index + 1}% }`).join(
  '\n',
);
