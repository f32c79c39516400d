'use client';

import { useEffect, useRef, useState } from 'react';

import type { SyntheticEvent } from 'react';

type Options<Query> = {
  /** The query of the page. */
  initial: Query;
  toPath: (query: Query) => string;
  /** Null: an address that is not of this page. Outside the component, like everything that never changes. */
  readAddress: (parameters: URLSearchParams) => Promise<Query | null>;
  /** Called when the reader turns to the page; outside the component too. */
  prepare: () => void;
};

/** The query of an island is the page's address: choosing pushes it, back and forward restore it. */
export function useAddress<Query>({ initial, toPath, readAddress, prepare }: Options<Query>) {
  const [query, setQuery] = useState(initial);
  /** Rises when a form has to show another query than the one that was typed into it. */
  const [formVersion, setFormVersion] = useState(0);
  const [isLive, setIsLive] = useState(false);
  /** Reading takes a moment: what is shown when it ends may not be what it began with. */
  const shown = useRef(initial);
  const initialPath = toPath(initial);
  // The page's own result belongs to its own query: it is known by identity.
  const settle = (next: Query) => {
    shown.current = toPath(next) === initialPath ? initial : next;
    setQuery(shown.current);
  };

  useEffect(() => {
    setIsLive(true);
    const turns = ['pointerdown', 'focusin'];
    for (const turn of turns) window.addEventListener(turn, prepare, { once: true });
    return () => {
      for (const turn of turns) window.removeEventListener(turn, prepare);
    };
  }, [prepare]);

  useEffect(() => {
    const restore = () => {
      const reading = readAddress(new URLSearchParams(location.search));
      reading.then(
        (next) => {
          if (next === null) return;
          settle(next);
          setFormVersion((version) => version + 1);
        },
        // Without what reads addresses the page of this one is fetched.
        () => {
          location.reload();
        },
      );
    };
    window.addEventListener('popstate', restore);
    return () => {
      window.removeEventListener('popstate', restore);
    };
  });

  const choose = (next: Query, { isFromForm = true } = {}) => {
    if (toPath(next) === toPath(shown.current)) return;
    window.history.pushState(null, '', toPath(next));
    settle(next);
    if (!isFromForm) setFormVersion((version) => version + 1);
  };

  /** A form is read as the address that sending it would give. */
  const chooseByForm = (event: SyntheticEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const isSent = event.type === 'submit';
    // Only sending is taken over: what is prevented at a change would be the change itself.
    if (isSent) event.preventDefault();
    // What is no valid query, or cannot be read, goes to the server, which says why.
    const send = () => {
      if (isSent) form.submit();
    };
    readAddress(toParameters(form)).then((next) => {
      if (next === null) send();
      else choose(next);
    }, send);
  };

  return { query, isInitial: query === initial, isLive, formVersion, choose, chooseByForm };
}

function toParameters(form: HTMLFormElement): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [key, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.append(key, value);
  }
  return parameters;
}
