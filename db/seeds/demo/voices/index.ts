import { eveningBusVoices, villageBusVoices } from './buses';
import { cyclePathVoices, norrbyWalkVoices } from './cycling-and-safety';
import type { DemoVoices } from './demo-voices';
import { placeVoices } from './places';
import { playgroundVoices } from './playground';
import { villageVoices } from './schools-and-villages';
import { serviceVoices } from './services';
import { villageSpeedVoices, wayToSchoolVoices } from './under-way';
import { voteVoices } from './votes';

/** What residents said in the made-up kommun's dialogues. */
export const demoVoices: readonly DemoVoices[] = [
  playgroundVoices,
  eveningBusVoices,
  villageBusVoices,
  cyclePathVoices,
  norrbyWalkVoices,
  villageSpeedVoices,
  wayToSchoolVoices,
  ...placeVoices,
  ...serviceVoices,
  ...villageVoices,
  ...voteVoices,
];
