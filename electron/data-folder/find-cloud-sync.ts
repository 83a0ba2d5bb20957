import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const namesOfFolders: readonly { readonly service: string; readonly pattern: RegExp }[] = [
  { service: 'Dropbox', pattern: /^dropbox( \(.*\))?$/i },
  { service: 'OneDrive', pattern: /^onedrive( - .*)?$/i },
  { service: 'iCloud Drive', pattern: /^(icloud ?drive.*|mobile documents|com~apple~clouddocs)$/i },
  { service: 'Google Drive', pattern: /^(google ?drive|googledrive-.*|my drive|drivefs)$/i },
  { service: 'Nextcloud', pattern: /^nextcloud\d*$/i },
  { service: 'ownCloud', pattern: /^owncloud$/i },
  { service: 'pCloud', pattern: /^pcloud ?(drive|sync)?$/i },
  { service: 'Syncthing', pattern: /^syncthing$/i },
  { service: 'MEGA', pattern: /^mega(sync)?$/i },
  { service: 'Proton Drive', pattern: /^proton ?drive.*$/i },
  { service: 'Box', pattern: /^box( sync)?$/i },
  { service: 'Seafile', pattern: /^seafile$/i },
];

const marks: readonly { readonly service: string; readonly entry: string }[] = [
  { service: 'Dropbox', entry: '.dropbox' },
  { service: 'Dropbox', entry: '.dropbox.cache' },
  { service: 'Nextcloud', entry: '.sync.log' },
  { service: 'Nextcloud', entry: '.nextcloudsync.log' },
  { service: 'ownCloud', entry: '.owncloudsync.log' },
  { service: 'Syncthing', entry: '.stfolder' },
  { service: 'Google Drive', entry: '.tmp.driveupload' },
  { service: 'Seafile', entry: '.seafile-data' },
];

/**
 * Name of the service that seems to sync this folder, told by the names of the folders above it and by files that such
 * services leave in them. A store that is synced while open can be torn, so the user is told.
 */
export function findCloudSync(folder: string): string | undefined {
  for (const level of levelsOf(folder)) {
    const name = level.split(/[\\/]/).at(-1) ?? '';
    const byName = namesOfFolders.find(({ pattern }) => pattern.test(name));
    const found = byName ?? marks.find(({ entry }) => existsSync(join(level, entry)) && !isHome(level));
    if (found !== undefined) return found.service;
  }
  return undefined;
}

/** The folder and all above it, innermost first. */
function levelsOf(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [] : [folder, ...levelsOf(above)];
}

/** Dropbox keeps its settings in `.dropbox` of the home folder, which is not synced. */
function isHome(folder: string): boolean {
  return folder === process.env['HOME'] || folder === process.env['USERPROFILE'];
}
