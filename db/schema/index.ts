import type { AccessibilityReportTable } from './accessibility-report';
import type { AccountTable } from './account';
import type { ActionTable, ActionUpdateTable } from './action';
import type { AuditEntryTable, AuditHeadTable } from './audit';
import type { CategoryTable, CodingTable, CodingWithoutTable } from './category';
import type { ContentVersionTable } from './content-version';
import type { ContributionOriginTable, ContributionTable, ContributionWordingTable } from './contribution';
import type { DecisionTable } from './decision';
import type { DecisionFileTable } from './decision-file';
import type { DialogueMethodTable, DialogueTable } from './dialogue';
import type { DialogueStepTable } from './dialogue-step';
import type { DocumentTable } from './document';
import type { DraftCommentTable, DraftValueTable } from './draft';
import type { ErasureRequestTable } from './erasure-request';
import type { EvaluationAnswerTable, EvaluationInvitationTable, EvaluationRoundTable } from './evaluation';
import type {
  FeedbackOptOutTable,
  FeedbackRoundTable,
  FeedbackToldTable,
  MisunderstandingTable,
} from './feedback';
import type { FollowerNewsTable, FollowerTable, NewsTable, SubscriptionTable } from './follower';
import type { HandoverTable } from './handover';
import type {
  MeetingSeriesTable,
  MeetingTable,
  RegistrationCallTable,
  RegistrationNeedTable,
  RegistrationTable,
} from './meeting';
import type { OutgoingMailTable } from './outgoing-mail';
import type { DialogueNoteTable, PublicationTable } from './publication';
import type { ReportVersionTable } from './report-version';
import type { ResultVersionTable } from './result-version';
import type { SearchDocumentTable, SearchWordTable } from './search';
import type { SessionTable } from './session';
import type { SettingTable } from './setting';
import type { SettingVersionTable } from './setting-version';
import type { CodeBatchTable, OneTimeCodeTable, SignInTokenTable } from './sign-in';
import type { PasskeyTable, RoleAssignmentTable, StaffInvitationTable } from './staff';
import type { DialogueTermTable, TermTable } from './term';
import type { UploadTable } from './upload';

/** Every table, for Kysely. */
export interface Schema {
  accessibility_report: AccessibilityReportTable;
  account: AccountTable;
  action: ActionTable;
  action_update: ActionUpdateTable;
  audit_entry: AuditEntryTable;
  audit_head: AuditHeadTable;
  category: CategoryTable;
  code_batch: CodeBatchTable;
  coding: CodingTable;
  coding_without: CodingWithoutTable;
  content_version: ContentVersionTable;
  contribution: ContributionTable;
  contribution_wording: ContributionWordingTable;
  contribution_origin: ContributionOriginTable;
  decision: DecisionTable;
  decision_file: DecisionFileTable;
  dialogue: DialogueTable;
  dialogue_method: DialogueMethodTable;
  dialogue_note: DialogueNoteTable;
  dialogue_step: DialogueStepTable;
  dialogue_term: DialogueTermTable;
  document: DocumentTable;
  draft_comment: DraftCommentTable;
  draft_value: DraftValueTable;
  erasure_request: ErasureRequestTable;
  evaluation_answer: EvaluationAnswerTable;
  evaluation_invitation: EvaluationInvitationTable;
  evaluation_round: EvaluationRoundTable;
  feedback_opt_out: FeedbackOptOutTable;
  feedback_round: FeedbackRoundTable;
  feedback_told: FeedbackToldTable;
  follower: FollowerTable;
  follower_news: FollowerNewsTable;
  handover: HandoverTable;
  meeting: MeetingTable;
  meeting_series: MeetingSeriesTable;
  misunderstanding: MisunderstandingTable;
  news: NewsTable;
  one_time_code: OneTimeCodeTable;
  outgoing_mail: OutgoingMailTable;
  passkey: PasskeyTable;
  publication: PublicationTable;
  registration: RegistrationTable;
  registration_call: RegistrationCallTable;
  registration_need: RegistrationNeedTable;
  report_version: ReportVersionTable;
  result_version: ResultVersionTable;
  role_assignment: RoleAssignmentTable;
  search_document: SearchDocumentTable;
  search_word: SearchWordTable;
  session: SessionTable;
  setting: SettingTable;
  setting_version: SettingVersionTable;
  sign_in_token: SignInTokenTable;
  staff_invitation: StaffInvitationTable;
  subscription: SubscriptionTable;
  term: TermTable;
  upload: UploadTable;
}
