/** Inventory and handover pack. */
export const handover = {
  folderTitle: 'Folder for the handover pack',
  sectionTitle: 'Save the section as CSV',
  readTitle: 'Choose a CSV file',
};
