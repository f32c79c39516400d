/**
 * Stands in for the package react-is, which downshift imports whole for a check of its class component; here is only
 * its hook, which never asks (next.config.ts).
 */
export function isForwardRef(): boolean {
  return false;
}
