import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

const run = promisify(execFile);

/** systemd's own scale: 0 is a service that can do nothing, 10 one that can do everything. */
const mostExposure = 3;

const unit = 'deploy/parallel.service';

test('the unit for systemd leaves the process hardly anything but to answer', async () => {
  const version = await run('systemd-analyze', ['--version']).catch(() => null);
  if (version === null) {
    console.warn(`left out: ${unit} is not judged, there is no systemd-analyze on this machine`);
    expect(process.env['CI'], 'with CI set systemd-analyze has to be there').toBeFalsy();
    return;
  }
  const { stdout } = await run('systemd-analyze', [
    ...['security', '--offline=true', '--no-pager', unit],
  ]);
  const [, exposure = '10'] = /exposure level for parallel\.service: ([\d.]+)/u.exec(stdout) ?? [];
  expect(Number(exposure)).toBeLessThan(mostExposure);
});
