import { config } from 'zod';

// Before the first schema is made: zod would try whether `eval` is allowed here, and the policy of every
// page forbids it, so that browsers would report each visit.
config({ jitless: true });
