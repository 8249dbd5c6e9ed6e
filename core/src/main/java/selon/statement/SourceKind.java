package selon.statement;

/** What a source is. */
public enum SourceKind {
  PERSON,
  ORGANISATION,
  MEDIUM,
  DOCUMENT,
  ROLE,
  COLLECTIVE,
  ANONYMOUS,
  AUTHOR,
  NONE
}
