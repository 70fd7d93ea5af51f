import { caseOf } from './judge/case.ts';
import { describeFamily } from './judge/describe-family.ts';
import { listSample } from './prose/lists.ts';
import { refusalSample } from './prose/refusals.ts';
import { plainSample, proseSample } from './prose/sample.ts';

describeFamily({
  name: 'sheets of running text',
  make: caseOf(proseSample),
  samples: 1900,
  bounds: { sinful: 2, right: 990, ofStyle: 920 },
  styles: ['title', 'label', 'body', 'syntax'],
});

describeFamily({
  name: 'sheets of common words that are only set differently',
  make: caseOf(plainSample),
  samples: 1900,
  bounds: { sinful: 2, right: 990, ofStyle: 920 },
  styles: ['title', 'label', 'body', 'syntax'],
});

describeFamily({
  name: 'lists of initiatives',
  make: caseOf(listSample),
  samples: 500,
  bounds: { sinful: 0, right: 1000, ofStyle: 1000 },
  styles: ['list', 'item', 'syntax'],
});

describeFamily({
  name: 'texts without initiatives',
  make: caseOf(refusalSample),
  samples: 200,
  bounds: { sinful: 0, right: 1000, ofStyle: 1000 },
  styles: ['text', 'syntax'],
});
