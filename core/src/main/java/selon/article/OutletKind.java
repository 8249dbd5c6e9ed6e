package selon.article;

/**
 * What an outlet is: a news medium, or an organisation that speaks for itself, as in a press
 * release.
 */
public enum OutletKind {
  MEDIUM,
  ORGANISATION
}
