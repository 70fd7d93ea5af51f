import { describeFamily } from './judge/describe-family.ts';
import { allLabels, perturbedFixture } from './perturbation/perturbed-fixture.ts';

describeFamily({
  name: 'fixtures with a label made unknown',
  make: perturbedFixture,
  samples: allLabels().length,
  bounds: { sinful: 30, right: 900, ofStyle: 250 },
  styles: ['named'],
});
