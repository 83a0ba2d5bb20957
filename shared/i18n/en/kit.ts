import { plural } from '../plural.ts';

/** Texts inside the building blocks of the window. */
export const kit = {
  undone: (act: string) => `Undone: ${act}`,
  undoFailed: 'This could not be undone.',
  dismiss: 'Dismiss',
  notifications: 'Notifications',
  loading: 'Loading',
  retry: 'Try again',
  failed: 'This did not work',
  gradeLabel: (grade: string) => `Grade ${grade}`,
  provisionalGradeLabel: (grade: string) => `Grade ${grade}, provisional`,
  notGraded: 'not graded',
  estimated: 'Estimated',
  openRows: (figure: string) => `${figure}: open the rows behind it`,
  sortBy: (column: string) => `Sort by ${column}`,
  showTable: 'Table',
  showChart: 'Chart',
  view: 'View',
  chooseDate: 'Choose a date',
  clear: 'Clear',
  clearSearch: 'Clear search',
  choose: 'Choose',
  showChoices: 'Show choices',
  nothingFound: 'Nothing found',
  rows: (count: number) => plural('en', count, { one: '1 row', other: `${count} rows` }),
};
