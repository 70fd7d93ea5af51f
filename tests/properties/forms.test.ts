import { formSample } from './forms/sample.ts';
import { caseOf } from './judge/case.ts';
import { describeFamily } from './judge/describe-family.ts';

describeFamily({
  name: 'forms',
  make: caseOf(formSample),
  samples: 2500,
  bounds: { sinful: 6, right: 960, ofStyle: 900 },
  styles: ['arrangement', 'layout', 'syntax', 'keys', 'indicators', 'department'],
});
