'use client';

import { useEffect, useState } from 'react';

type Options<Query> = {
  /** What the page was asked for. */
  initial: Query;
  toPath: (query: Query) => string;
  /** Null: an address that is not of this page. Outside the component, like everything that never changes. */
  readAddress: (parameters: URLSearchParams) => Query | null;
};

/** The query of an island is the page's address: choosing pushes it, back and forward restore it. */
export function useAddress<Query>({ initial, toPath, readAddress }: Options<Query>) {
  const [query, setQuery] = useState(initial);
  /** Rises when a form has to show another query than the one that was typed into it. */
  const [formVersion, setFormVersion] = useState(0);
  const [isLive, setIsLive] = useState(false);
  const initialPath = toPath(initial);
  // The page's own answer belongs to its own query: it is known by identity.
  const settle = (next: Query) => {
    setQuery(toPath(next) === initialPath ? initial : next);
  };

  useEffect(() => {
    setIsLive(true);
  }, []);

  useEffect(() => {
    const restore = () => {
      const asked = readAddress(new URLSearchParams(location.search));
      if (asked === null) return;
      settle(asked);
      setFormVersion((version) => version + 1);
    };
    window.addEventListener('popstate', restore);
    return () => {
      window.removeEventListener('popstate', restore);
    };
  });

  const choose = (next: Query, { isFromForm = true } = {}) => {
    if (toPath(next) === toPath(query)) return;
    window.history.pushState(null, '', toPath(next));
    settle(next);
    if (!isFromForm) setFormVersion((version) => version + 1);
  };

  return { query, isInitial: query === initial, isLive, formVersion, choose };
}
