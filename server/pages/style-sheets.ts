import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a style sheet by its address; null when it is none of the build's. */
export type ReadStyleSheet = (address: string) => string | null;

const ofBuild = /^\/_next\/static\/((?:[\w-]+\/)*[\w.-]+\.css)$/u;

/** Style sheets of the build, each read once: under a name with a hash nothing ever changes. */
export function createStyleSheets(root: string): ReadStyleSheet {
  const known = new Map<string, string>();

  return (address) => {
    const found = known.get(address);
    if (found !== undefined) return found;
    const file = ofBuild.exec(address)?.[1];
    if (file === undefined) return null;
    const text = readFileSync(join(root, file), 'utf8');
    known.set(address, text);
    return text;
  };
}
