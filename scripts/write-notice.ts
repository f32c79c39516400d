import { readFile, writeFile } from 'node:fs/promises';

import { readLockFile } from './packages/lock-file.ts';
import { replacePackageList } from './packages/notice.ts';

const file = new URL('../NOTICE', import.meta.url);

await writeFile(file, replacePackageList(await readFile(file, 'utf8'), await readLockFile()));
console.log('NOTICE: lists the packages of package-lock.json');
