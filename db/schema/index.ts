import type { AccessibilityReportTable } from './accessibility-report';
import type { ActionTable, ActionUpdateTable } from './action';
import type { ContentVersionTable } from './content-version';
import type { DecisionTable } from './decision';
import type { DialogueMethodTable, DialogueTable } from './dialogue';
import type { DialogueStepTable } from './dialogue-step';
import type { DocumentTable } from './document';
import type { ResultVersionTable } from './result-version';
import type { SearchDocumentTable, SearchWordTable } from './search';
import type { SettingTable } from './setting';
import type { DialogueTermTable, TermTable } from './term';

/** Every table, for Kysely. */
export interface Schema {
  accessibility_report: AccessibilityReportTable;
  action: ActionTable;
  action_update: ActionUpdateTable;
  content_version: ContentVersionTable;
  decision: DecisionTable;
  dialogue: DialogueTable;
  dialogue_method: DialogueMethodTable;
  dialogue_step: DialogueStepTable;
  dialogue_term: DialogueTermTable;
  document: DocumentTable;
  result_version: ResultVersionTable;
  search_document: SearchDocumentTable;
  search_word: SearchWordTable;
  setting: SettingTable;
  term: TermTable;
}
