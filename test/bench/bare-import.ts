import { freshStore, importBarely } from './import-parts.ts';
import { timeOf } from './measure.ts';

// node bare-import.ts FILE FOLDER: the bare import in a process of its own; prints its time and the most memory it had.
const [file = '', folder = ''] = process.argv.slice(2);
const { db, drop } = freshStore(folder);
const milliseconds = await timeOf(() => importBarely(file, db));
drop();
process.stdout.write(JSON.stringify({ milliseconds, peakMb: process.resourceUsage().maxRSS / 1024 }));
