import { strToU8, zipSync } from 'fflate';

/** A sheet as its XML between `<sheetData>` tags, with what stands behind them. */
export type HandmadeSheet = {
  readonly name: string;
  readonly rows: string;
  readonly behind?: string;
  readonly state?: 'hidden' | 'veryHidden';
};

type Given = {
  readonly sheets: readonly HandmadeSheet[];
  /** Content of `<sst>`. */
  readonly texts?: string;
  /** Content of `<styleSheet>`. */
  readonly styles?: string;
  readonly is1904?: boolean;
  readonly extra?: Readonly<Record<string, string>>;
};

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook written by hand, so that tests can hold what no writer of ours makes. */
export function makeWorkbook({ sheets, texts = '', styles = '', is1904 = false, extra = {} }: Given): Uint8Array {
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relation}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map(
        (_sheet, at) => `<Relationship Id="r${at}" Type="${relation}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst ${main}>${texts}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, behind = '' }, at) => [
        `xl/worksheets/sheet${at}.xml`,
        `<worksheet ${main}><sheetData>${rows}</sheetData>${behind}</worksheet>`,
      ]),
    ),
    ...extra,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
