import { addDays } from '../../core/dates.ts';
import { against, clear, type Finder, open } from './found.ts';

/** Rule: notice waits for a pack that is known to this share. */
const packPct = 80;

export const findPack: Finder = ({ facts: { inventory }, words, formatters }) => {
  const said = [
    words.pack(formatters.pct0(Math.floor(inventory.packPct))),
    ...(inventory.neededOpen === 0 ? [] : [words.neededOpen(inventory.neededOpen)]),
  ];
  return inventory.packPct >= packPct ? clear(...said) : against(...said);
};

export const findAdmins: Finder = ({ facts: { inventory }, words }) =>
  open(inventory.credentials === 0 ? words.noCredentials : words.credentials(inventory.credentials));

/** Rule: a test restore older than this says little of today's backup. */
const daysOfRestore = 90;

export const findBackups: Finder = ({ facts: { inventory, today }, words, formatters: { day } }) => {
  const { backups, restoredOn } = inventory;
  if (backups === 0) return open(words.noBackups);
  if (restoredOn === null) return against(words.neverRestored);
  const isRecent = restoredOn >= addDays(today, -daysOfRestore);
  return isRecent ? clear(words.restored(day(restoredOn))) : against(words.restoredLongAgo(day(restoredOn)));
};

export const findDependencies: Finder = ({ facts: { inventory }, words }) =>
  open(inventory.ownAccesses === 0 ? words.noAccesses : words.accesses(inventory.ownAccesses));
