import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { archipelagoReferral } from './archipelago-referral';
import { areaWalkStrandvallen } from './area-walk-strandvallen';
import { artForTheSquare } from './art-for-the-square';
import { bridgeName } from './bridge-name';
import { dogPark } from './dog-park';
import { eveningBuses } from './evening-buses';
import { ferryCouncil } from './ferry-council';
import { foodAtEkbacken } from './food-at-ekbacken';
import { harbourOpenSpace } from './harbour-open-space';
import { librarySkogshojden } from './library-skogshojden';
import { newWaterworks } from './new-waterworks';
import { nextCyclePath } from './next-cycle-path';
import { oldFireStation } from './old-fire-station';
import { panelOnAnswers } from './panel-on-answers';
import { playgroundByTheRiver } from './playground-by-the-river';
import { residentsBudgetAstigen } from './residents-budget-astigen';
import { residentsBudgetOsteras } from './residents-budget-osteras';
import { ruralSchools } from './rural-schools';
import { safetyWalkNorrby } from './safety-walk-norrby';
import { schoolFoodChat } from './school-food-chat';
import { schoolyardVote } from './schoolyard-vote';
import { squareThreeMeetings } from './square-three-meetings';
import { whyNotSwim } from './why-not-swim';

/** Dialogues that have led to a decision: eight where work goes on, fifteen that are finished. */
export const finishedDialogues: readonly ((calendar: DemoCalendar) => DialogueRecord)[] = [
  playgroundByTheRiver,
  eveningBuses,
  nextCyclePath,
  safetyWalkNorrby,
  librarySkogshojden,
  oldFireStation,
  residentsBudgetOsteras,
  foodAtEkbacken,

  newWaterworks,
  residentsBudgetAstigen,
  artForTheSquare,
  bridgeName,
  schoolyardVote,
  panelOnAnswers,
  archipelagoReferral,
  whyNotSwim,
  harbourOpenSpace,
  areaWalkStrandvallen,
  schoolFoodChat,
  ruralSchools,
  squareThreeMeetings,
  dogPark,
  ferryCouncil,
];
