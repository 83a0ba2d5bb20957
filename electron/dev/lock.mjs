import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './run.mjs';

const millisecondsBetweenLooks = 250;
const me = `${os.hostname()} ${process.pid}`;

/**
 * Lets one process at a time do the work; the others wait. A lock whose owner is gone is taken over.
 * @template T
 * @param {string} folder the lock; its parent folder is made
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  let told = false;
  while (!take(folder)) {
    if (!told) say('another run is preparing the same; waiting for it');
    told = true;
    await sleep(millisecondsBetweenLooks);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function take(folder) {
  try {
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'owner'), me);
    return true;
  } catch (error) {
    if (!isErrorWithCode(error, 'EEXIST')) throw error;
    if (isAbandoned(folder)) discard(folder);
    return false;
  }
}

/** @param {string} folder */
function isAbandoned(folder) {
  const ageSeconds = (Date.now() - (fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())) / 1000;
  const [host, pid] = readOwner(folder).split(' ');
  if (pid === undefined) return ageSeconds > 10; // made, but its owner died before signing
  if (host !== os.hostname()) return ageSeconds > 1800; // a container that is gone can't be asked
  return !isRunning(Number(pid));
}

/** @param {string} folder */
function readOwner(folder) {
  try {
    return fs.readFileSync(path.join(folder, 'owner'), 'utf8');
  } catch (error) {
    if (isErrorWithCode(error, 'ENOENT')) return '';
    throw error;
  }
}

/** Moves the lock away first, so that of several takers only one succeeds. @param {string} folder */
function discard(folder) {
  const away = `${folder}.left-${process.pid}`;
  try {
    fs.renameSync(folder, away);
    fs.rmSync(away, { recursive: true, force: true });
  } catch (error) {
    if (!isErrorWithCode(error, 'ENOENT')) throw error;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrorWithCode(error, 'EPERM');
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isErrorWithCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
