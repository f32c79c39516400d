import { mkdir, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';

import { startProgram } from './programs.ts';

import type { Program } from './programs.ts';

type Page = { html: Buffer; gzip: Buffer };

/**
 * One process that serves, as the portal has one; a line of log a request, as the portal writes one. Debian's
 * defaults otherwise: sendfile, and nothing kept open.
 */
const configuration = (folder: string, port: number) => `
daemon off;
worker_processes 1;
user ${userInfo().username};
pid ${folder}/pid;
error_log stderr warn;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  default_type text/html;
  access_log ${folder}/access.log;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/root;
    gzip_static on;
  }
}
`;

/** nginx with the bytes of one page in a file, as they are and compressed: `/page.html`. */
export async function startNginx(
  command: string,
  { folder, port, page }: { folder: string; port: number; page: Page },
): Promise<Program> {
  const own = join(folder, 'nginx');
  await mkdir(join(own, 'root'), { recursive: true });
  await writeFile(join(own, 'root/page.html'), page.html);
  await writeFile(join(own, 'root/page.html.gz'), page.gzip);
  const file = join(own, 'nginx.conf');
  await writeFile(file, configuration(own, port));
  return startProgram({
    command,
    arguments: ['-c', file, '-p', own],
    url: `http://127.0.0.1:${port}/page.html`,
  });
}
