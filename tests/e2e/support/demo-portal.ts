import { writeDemo } from '../../../tooling/demo/write-demo.ts';
import { openPortal } from './own-portal.ts';

/** A portal over demonstration records, the same ones each time: enough for several pages of a list. */
export async function openDemoPortal() {
  return openPortal({
    fill: async (outDir) => {
      const written = await writeDemo({ contentDir: 'content', outDir, count: 90, seed: 'e2e' });
      if (!written.ok) throw new Error(written.error);
    },
  });
}
