import { fail, ok } from '../../../base/result.ts';
import { EditionFile } from '../edition-file.ts';
import { readFileIdentity } from '../../../editions/file-identity.ts';
import { toFailure } from './failure.ts';
import { queries } from './queries.ts';

import type { Result } from '../../../base/result.ts';
import type { Failure } from './failure.ts';
import type { TextAnalysis } from '../../../search/search-request.ts';
import type { Query, QueryName, QueryResult } from './queries.ts';

/** What a thread is told: the edition by its file, and the moment of which it is asked. */
export type Task<Name extends QueryName> = { file: string; query: Query[Name]; now: number };

/** The exports of the module that a thread loads: a function for each query, by its name. */
export type SearchWorker = {
  readonly [Name in QueryName]: (task: Task<Name>) => Result<QueryResult[Name], Failure>;
};

/** The one that is served, and the one before it, which renders may still be reading. */
const mostOpen = 2;

type OpenFile = { edition: EditionFile; identity: string | null };

/** What a thread of the pool does: it runs one query at a time on editions of its own. */
export function createSearchWorker(textAnalysis: TextAnalysis): SearchWorker {
  const open = new Map<string, OpenFile>();

  function openEdition(file: string): EditionFile {
    const { edition, identity } = findOpen(file);
    // The one that was read last is at the end.
    open.delete(file);
    open.set(file, { edition, identity });
    for (const [oldFile, old] of [...open].slice(0, -mostOpen)) {
      old.edition.close();
      open.delete(oldFile);
    }
    return edition;
  }

  /** A removed file is read on; one that was damaged may have been built again since. */
  function findOpen(file: string): OpenFile {
    const known = open.get(file);
    const identity = readFileIdentity(file);
    if (known && (identity === null || identity === known.identity)) return known;
    const edition = new EditionFile(file);
    known?.edition.close();
    return { edition, identity };
  }

  function toExport<Name extends QueryName>(name: Name) {
    return ({ file, query, now }: Task<Name>): Result<QueryResult[Name], Failure> => {
      try {
        return ok(queries[name]({ ...textAnalysis, edition: openEdition(file), now }, query));
      } catch (error) {
        return fail(toFailure(error));
      }
    };
  }

  return {
    search: toExport('search'),
    suggestTitles: toExport('suggestTitles'),
    findQuotation: toExport('findQuotation'),
    browseReleases: toExport('browseReleases'),
    countReleases: toExport('countReleases'),
    selectCorpus: toExport('selectCorpus'),
  };
}
