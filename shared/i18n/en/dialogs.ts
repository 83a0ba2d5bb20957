/** Titles of the system's own dialogs and what a window shows where the store can not be opened. */
export const dialogs = {
  exportPerson: 'Export everything about this person',
  personFile: 'contact-data.json',
  backUp: 'Back up the store',
  backupFile: (date: string) => `winnow-backup-${date}.winnow`,
  restore: 'Restore a backup',
  savePdf: 'Save as PDF',
  pdfFile: (title: string) => `${title}.pdf`,
  openFailed: 'The data folder can not be opened',
  dataFolder: (path: string) => `Data folder: ${path}`,
  quit: 'Quit',
  tryAgain: 'Try again',
  setAside: 'Set the store aside and start anew',
  setAsideExplained:
    'Set aside, the store stays in the data folder under another name and an empty one takes its place. Settings can then restore it with the recovery key, or restore a backup.',
};
