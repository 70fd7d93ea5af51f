import { formSample } from './forms/sample.ts';
import { describeFamily } from './judge/describe-family.ts';

describeFamily({
  name: 'forms',
  make: formSample,
  samples: 2500,
  styles: ['arrangement', 'layout', 'syntax', 'keys', 'indicators', 'department'],
});
