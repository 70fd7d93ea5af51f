import { describeFamily } from './judge/describe-family.ts';
import { listSample } from './prose/lists.ts';
import { refusalSample } from './prose/refusals.ts';
import { proseSample } from './prose/sample.ts';

describeFamily({
  name: 'sheets of running text',
  make: proseSample,
  samples: 2200,
  styles: ['title', 'label', 'body', 'syntax'],
});

describeFamily({
  name: 'lists of initiatives',
  make: listSample,
  samples: 500,
  styles: ['list', 'item', 'syntax'],
});

describeFamily({
  name: 'texts without initiatives',
  make: refusalSample,
  samples: 200,
  styles: ['text', 'syntax'],
});
