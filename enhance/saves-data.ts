/** The reader asked the browser to load less; only some browsers tell. */
export function savesData(navigator: object): boolean {
  const connection = 'connection' in navigator ? navigator.connection : null;
  if (typeof connection !== 'object' || connection === null) return false;
  return 'saveData' in connection && connection.saveData === true;
}
