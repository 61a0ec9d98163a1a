import { describeStore } from '../contract.ts';
import { scratchSqlite } from '../scratchSqlite.ts';

describeStore('SQLite', scratchSqlite);
