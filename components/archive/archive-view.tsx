import { ArchiveMonth } from './archive-month';
import { ArchiveOverview } from './archive-overview';
import { ArchiveYear } from './archive-year';

import type { Period } from '@/lib/model/period';
import type { Archive, ArchivedMonth } from '@/lib/model/archive';
import type { ReactNode } from 'react';

type ArchiveViewProps = {
  archive: Archive;
  period: Period;
  /** For a month only. */
  month: ArchivedMonth | null;
  /** The releases of the period, where a page can list them. */
  children: ReactNode;
};

export function ArchiveView({ archive, period, month, children }: ArchiveViewProps) {
  if (period.kind === 'all') return <ArchiveOverview archive={archive}>{children}</ArchiveOverview>;
  if (period.kind === 'year') {
    return (
      <ArchiveYear archive={archive} year={period.text}>
        {children}
      </ArchiveYear>
    );
  }
  return (
    month && (
      <ArchiveMonth archive={archive} archived={month}>
        {children}
      </ArchiveMonth>
    )
  );
}
