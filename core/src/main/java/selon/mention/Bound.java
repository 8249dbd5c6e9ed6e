package selon.mention;

/** What an approximator makes of a number. */
enum Bound {
  /** about, environ, nearly */
  ABOUT,
  /** more than, au moins */
  LEAST,
  /** up to, moins de */
  MOST
}
