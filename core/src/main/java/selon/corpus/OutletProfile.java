package selon.corpus;

/**
 * On whose authority an outlet speaks: letters and digits of its articles proper, by who answers
 * for them in the end. What is quoted of somebody who quotes nobody known counts as the latter's.
 *
 * @param name "" for unknown outlets
 * @param articles how many; the versions of one are one
 * @param statements how many of a named or described source
 * @param anonymousStatements how many of an anonymous one
 * @param sourcelessStatements how many with no source at all, as "three are said to be dead"
 * @param own said by the outlet itself; what makes an attribution, its cue, is left out
 * @param attributed of a named or described source
 * @param anonymous of an anonymous one
 * @param sourceless with no source at all
 */
public record OutletProfile(
    String name,
    int articles,
    int statements,
    int anonymousStatements,
    int sourcelessStatements,
    long own,
    long attributed,
    long anonymous,
    long sourceless) {

  /** All that is counted. */
  public long all() {
    return own + attributed + anonymous + sourceless;
  }

  OutletProfile with(OutletProfile more) {
    return new OutletProfile(
        name,
        articles + more.articles,
        statements + more.statements,
        anonymousStatements + more.anonymousStatements,
        sourcelessStatements + more.sourcelessStatements,
        own + more.own,
        attributed + more.attributed,
        anonymous + more.anonymous,
        sourceless + more.sourceless);
  }
}
