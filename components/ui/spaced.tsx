import { Children } from 'react';

import type { ReactNode } from 'react';

type SpacedProps = { children: ReactNode };

/** Children with a space behind each: where no style parts them (text browsers, copies), words do not run together. */
export function Spaced({ children }: SpacedProps) {
  return Children.toArray(children).flatMap((child) => [child, ' ']);
}
