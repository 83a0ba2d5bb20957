/** Everything out and in again. */
export const wholeStore = {
  exportTitle: 'Folder for the export',
  bringBackTitle: 'Export to bring back',
  label: 'Everything as tables',
  hint: 'Every table of the book as a folder of CSV files or as one workbook. It holds grades, margins and notes on people: keep it to yourself.',
  asCsv: 'Export as CSV…',
  asXlsx: 'Export as workbook…',
  written: ({ rows, tables }: { rows: string; tables: string }) => `${rows} rows in ${tables} tables were written.`,
  show: 'Show',
  progress: ({ done, total }: { done: string; total: string }) => `${done} of ${total} rows`,
  working: 'Writing the export',
  bringingBack: 'Bringing the export back',
  bringBackLabel: 'Bring back',
  bringBackHint:
    'Fills an empty book from such an export, with the same grades. A book that has clients is left as it is.',
  bringBackCsv: 'From a folder…',
  bringBackXlsx: 'From a workbook…',
  broughtBack: ({ rows }: { rows: string }) => `${rows} rows were brought back.`,
};
