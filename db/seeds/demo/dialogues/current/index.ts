import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { archipelagoFerry } from './archipelago-ferry';
import { bypassJunctions } from './bypass-junctions';
import { climateOpenSpace } from './climate-open-space';
import { comprehensivePlan } from './comprehensive-plan';
import { disabilityProgramme } from './disability-programme';
import { eveningBuses } from './evening-buses';
import { goodDayInElderlyCare } from './good-day-in-elderly-care';
import { halfAMillionForStrandvallen } from './half-a-million-for-strandvallen';
import { harbourCultureHouse } from './harbour-culture-house';
import { libraryHours } from './library-hours';
import { mealsAtSolglantan } from './meals-at-solglantan';
import { newSchoolNorth } from './new-school-north';
import { oldFireStation } from './old-fire-station';
import { saferWayToSchool } from './safer-way-to-school';
import { safetyWalkNorrby } from './safety-walk-norrby';
import { schoolMeals } from './school-meals';
import { squareDesigns } from './square-designs';
import { swimmingHallContent } from './swimming-hall-content';
import { vikenPanel } from './viken-panel';
import { villageSpeedLimits } from './village-speed-limits';
import { youthCentre } from './youth-centre';

/** What is open, planned, being analysed or was cancelled. */
export const currentDialogues: readonly ((calendar: DemoCalendar) => DialogueRecord)[] = [
  // Open
  saferWayToSchool,
  halfAMillionForStrandvallen,
  libraryHours,
  youthCentre,
  comprehensivePlan,
  safetyWalkNorrby,
  vikenPanel,
  goodDayInElderlyCare,
  climateOpenSpace,
  mealsAtSolglantan,
  // Planned
  swimmingHallContent,
  archipelagoFerry,
  squareDesigns,
  newSchoolNorth,
  disabilityProgramme,
  // Analysing
  villageSpeedLimits,
  oldFireStation,
  eveningBuses,
  schoolMeals,
  // Cancelled
  bypassJunctions,
  harbourCultureHouse,
];
