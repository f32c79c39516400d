/** What stands below `/{l}/about`: pages about the portal itself, which are always there. */
export const aboutPages = ['accessibility', 'api', 'corpus', 'feeds', 'privacy'] as const;
export type AboutPage = (typeof aboutPages)[number];
