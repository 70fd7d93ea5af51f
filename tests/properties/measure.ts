import { families } from './families.ts';
import { measure } from './generated/measure.ts';

measure(families, process.argv.slice(2));
