/** The page that shows and prints the recovery key. */
export const recoveryKey = {
  title: 'Recovery key',
  lead: 'The store is encrypted. These 24 words open it, or a backup of it, on any machine. Without them a lost machine is a lost book.',
  keepNote: 'On paper, away from this machine. Whoever holds the words can read the store.',
  wordsLabel: 'The 24 words',
  dataFolder: 'Data folder',
  printedOn: 'Printed on',
  purpose: 'What it is for',
  purposeText:
    'Restoring the store or a backup where this machine or its key is gone: Settings, Restore, then these words in this order.',
  print: 'Print the sheet',
  savePdf: 'Save as PDF',
  sheetTitle: 'Winnow recovery key',
  confirmHeading: 'Noted?',
  confirmText: 'Two of the words, read from the sheet.',
  word: (number: number) => `Word ${number}`,
  wrongWord: 'Not this word.',
  confirm: 'It is noted',
  noted: 'Noted.',
  notedAgain: 'The key was noted before. The words stay the same.',
};
