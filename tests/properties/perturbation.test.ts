import { describeFamily } from './judge/describe-family.ts';
import { allLabels, perturbedFixture } from './perturbation/perturbed-fixture.ts';

describeFamily({
  name: 'fixtures with a label made unknown',
  make: perturbedFixture,
  samples: allLabels().length,
  // Of the smallest fixtures one label is half of the evidence: without it they are refused, as they should be.
  bounds: { sinful: 30, right: 870, ofStyle: 250 },
  styles: ['named'],
});
