import { QueryClient } from '@tanstack/react-query';

/** One client an island; what was fetched stays fresh for a minute, as long as a reader plays with filters. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // While a page is rendered on the server there is no clock and nothing is fetched.
        staleTime: typeof window === 'undefined' ? 'static' : 60_000,
        // What came with the page is as fresh as the page.
        refetchOnMount: false,
        refetchOnWindowFocus: false,
        retry: 1,
      },
    },
  });
}
