package selon.statement;

/** How a content is quoted: wholly in quotation marks, not at all, or in part. */
public enum Form {
  DIRECT,
  INDIRECT,
  MIXED
}
