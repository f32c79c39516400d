/** What stands below `/{l}/about`: pages about the portal itself, which are always there. */
export const aboutPages: readonly string[] = ['accessibility', 'api', 'corpus', 'feeds', 'privacy'];
