import { writeFile } from 'node:fs/promises';

import { readLockFile } from './packages/lock-file.ts';
import { toSbom } from './packages/to-sbom.ts';

const file = 'sbom.cdx.json';

await writeFile(file, `${JSON.stringify(toSbom(await readLockFile()), null, 2)}\n`);
console.log(`${file}: written from package-lock.json`);
