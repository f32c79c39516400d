import { openStoreOf } from '../factories/open-store.ts';
import { describeStoreContract } from './store-contract.ts';

describeStoreContract('SqliteStore', openStoreOf);
