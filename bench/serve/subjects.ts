import { findFreePort } from '../../tests/e2e/support/server.ts';
import { expectKept, startNext } from './next-start.ts';
import { startNginx } from './nginx.ts';
import { ask } from './portal.ts';
import { findProgram } from './programs.ts';

import type { Subject } from './load.ts';
import type { Environment } from './portal.ts';
import type { Program } from './programs.ts';

export const names = {
  page: 'portal, release page',
  unchanged: 'portal, 304',
  missing: 'portal, 404',
  invented: 'portal, 404, another address each time',
  next: 'next start',
  nginx: 'nginx',
} as const;

type SubjectOptions = {
  portal: Program;
  origin: string;
  /** The path of the release page that everybody answers with. */
  release: string;
  environment: Environment;
  say: (what: string) => void;
};

/** Who is asked in turns: the portal with four questions, and the references beside it. */
export async function startSubjects(folder: string, options: SubjectOptions) {
  const { portal, origin, release, environment, say } = options;
  const programs: Program[] = [];
  const url = origin + release;
  // Twice: the first answer is a render, and only what is kept is compressed well.
  await ask(url, 'gzip');
  const page = await ask(url, 'gzip');
  const { pid } = portal;
  const subjects: Subject[] = [
    { name: names.page, url, pid },
    { name: names.unchanged, url, pid, headers: { 'If-None-Match': page.etag } },
    { name: names.missing, url: `${url}-invented`, pid },
    { name: names.invented, url: `${url}-`, pid, isInvented: true },
  ];

  const nextPort = await findFreePort();
  const next = await startNext(folder, nextPort, environment);
  programs.push(next);
  const nextUrl = `http://localhost:${nextPort}${release}`;
  await expectKept(nextUrl);
  subjects.push({ name: names.next, url: nextUrl, pid: next.pid });

  const command = findProgram('nginx');
  if (command === null) {
    say('LEFT OUT: the comparison with nginx, as there is none (apt-get install nginx-light)');
  } else {
    const port = await findFreePort();
    const html = (await ask(url, 'identity')).body;
    const bytes = { html, gzip: page.body };
    const nginx = await startNginx(command, { folder, port, page: bytes });
    programs.push(nginx);
    subjects.push({ name: names.nginx, url: `http://127.0.0.1:${port}/page.html`, pid: nginx.pid });
  }
  return { subjects, programs };
}
