import { parameterProblem } from './problem.ts';

import type { ApiStore } from './operation.ts';
import type { ProblemFacts } from './problem.ts';

/** A list of a body that does not exist would look like a body without releases. */
export async function findBodyProblem(
  store: Pick<ApiStore, 'listBodies'>,
  id: string | undefined,
): Promise<ProblemFacts | null> {
  if (id === undefined) return null;
  const bodies = await store.listBodies();
  if (bodies.some((body) => body.id === id)) return null;
  const known = bodies.map((body) => body.id).join(', ');
  return parameterProblem('body', 'unknownValue', `: it can be ${known}`);
}
