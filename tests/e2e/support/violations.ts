declare global {
  var violations: string[] | undefined;
}

/** Runs before any script of a page: what its policy keeps from running or loading, said or not. */
export function collectViolations(): void {
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    const { violatedDirective, blockedURI, sample, sourceFile, lineNumber } = event;
    const place = `${sourceFile}:${lineNumber}`;
    globalThis.violations?.push(`${violatedDirective}: ${blockedURI} ${sample} (${place})`);
  });
}

/** Runs in the page; without the listener nothing could be seen. */
export function readViolations(): readonly string[] {
  return globalThis.violations ?? ['nothing listened'];
}
