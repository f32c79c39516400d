import { createConfig } from './tooling/eslint/config.ts';

export default createConfig(import.meta.dirname);
