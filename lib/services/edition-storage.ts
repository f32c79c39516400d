import { analyse } from '../search/analyse.ts';
import { createSqliteStorage } from '../store/sqlite/edition-storage.ts';

/** How this portal keeps its editions. */
export const editionStorage = createSqliteStorage(analyse);
