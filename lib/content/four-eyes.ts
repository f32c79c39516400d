import { basename, dirname } from 'node:path';

import { runGit } from './git.ts';

/** Who wrote a file last, and who is about to publish it, as git knows them. */
export type Authorship = {
  /** Of the last commit of the file; null: it has none. */
  author: string | null;
  /** Something of the file is not committed. */
  isChanged: boolean;
  /** Whoever gives the command; null: git has no name for them. */
  publisher: string | null;
};

/** Names with addresses, `A. Ivanova <ivanova@archive.example>`; those of a .mailmap where there is one. */
export async function readAuthorship(path: string): Promise<Authorship> {
  const [cwd, name] = [dirname(path), basename(path)];
  const [log, status, ident] = await Promise.all([
    runGit(cwd, ['log', '--max-count=1', '--format=%aN <%aE>', '--', name]),
    runGit(cwd, ['status', '--porcelain', '--', name]),
    runGit(cwd, ['var', 'GIT_AUTHOR_IDENT']),
  ]);
  return {
    author: toPerson(log),
    isChanged: status?.toString().trim() !== '',
    publisher: toPerson(ident),
  };
}

/**
 * The rule of four eyes: the last words of a release are not of the person who publishes it. Null: it is kept; else a
 * sentence about the file.
 */
export function findFourEyesFault({ author, isChanged, publisher }: Authorship): string | null {
  const rule = 'site.json demands four eyes';
  if (author === null || isChanged) {
    return `${rule}, and this file has changes that are not committed: commit them, and let somebody else publish it`;
  }
  if (publisher === null) {
    return `${rule}, and git does not know who you are: set user.name and user.email`;
  }
  if (toAddress(author) !== toAddress(publisher)) return null;
  return `${rule}, and its last change is yours (${author}): let somebody else publish it`;
}

function toPerson(output: Buffer | null): string | null {
  return /^.*<[^>]+>/u.exec(output?.toString() ?? '')?.[0] ?? null;
}

/** Who has one address is one person, however the name is written. */
function toAddress(person: string): string {
  return person.slice(person.lastIndexOf('<')).toLowerCase();
}
