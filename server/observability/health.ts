export type HealthState = {
  editionId: string | null;
  /** Each thing that is wrong, in words for an operator. */
  problems: readonly string[];
};

/** Whether readers get their pages, and, for the operator, what is wrong. */
export class Health {
  readonly #state: () => HealthState;
  #isStopping = false;

  constructor(state: () => HealthState) {
    this.#state = state;
  }

  beginToStop(): void {
    this.#isStopping = true;
  }

  /** An old edition that is still served is degraded, not down: readers get their pages. */
  read() {
    const { editionId, problems } = this.#state();
    const state = (status: string, isReady: boolean) => {
      return { isReady, status, edition: editionId, problems };
    };
    if (this.#isStopping) return state('stopping', false);
    if (editionId === null) return state('unavailable', false);
    return state(problems.length > 0 ? 'degraded' : 'ready', true);
  }
}
