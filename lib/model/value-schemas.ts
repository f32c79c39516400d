import '../base/zod-without-eval.ts';

import * as z from 'zod/mini';

import { releaseKinds } from './kinds.ts';
import { languages } from './languages.ts';

/** Apart from the values, which islands need before any schema. */
export const languageSchema = z.enum(languages);
export const releaseKindSchema = z.enum(releaseKinds);
