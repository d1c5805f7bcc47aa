import type { CreatedAt, Id, Instant } from '../columns';

/** What someone could not use, or asks to get in another form. A public record once it is sent. */
export interface AccessibilityReportTable {
  id: Id;
  /** Told to the sender, so that it can be asked about. */
  reference: string;
  message: string;
  page: string | null;
  /** 1 when the sender asks for an accessible version of something. */
  wants_accessible_version: 0 | 1;
  email: string | null;
  language: string;
  created_at: CreatedAt;
  handled_at: Instant | null;
}
