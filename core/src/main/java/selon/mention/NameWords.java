package selon.mention;

/** What a language knows of names. */
record NameWords(
    PhraseTable<String> names,
    PhraseTable<String> titles,
    PhraseTable<String> firstNames,
    PhraseTable<String> leads,
    PhraseTable<String> heads,
    PhraseTable<String> inside,
    PhraseTable<String> particles,
    PhraseTable<String> of,
    PhraseTable<String> and,
    PhraseTable<String> common,
    PhraseTable<String> appositions,
    PhraseTable<String> speech,
    PhraseTable<String> endings) {

  private static final int LONGEST_ENDING = 6;

  static NameWords of(KnownWords known) {
    return new NameWords(
        known.table("name"),
        known.table("title"),
        known.table("first"),
        known.table("lead"),
        known.table("head"),
        known.table("inside"),
        known.table("particle"),
        known.table("of"),
        known.table("and"),
        known.table("common"),
        known.table("apposition"),
        known.table("speech"),
        known.table("ending"));
  }

  /** Whether the word ends as those for a land's people and language do: "Camerounaise". */
  boolean isPeople(String form) {
    for (int n = 2; n <= LONGEST_ENDING && n < form.length(); n++) {
      if (endings.is(form.substring(form.length() - n))) {
        return true;
      }
    }
    return false;
  }

  boolean isEmpty() {
    return names.isEmpty() && titles.isEmpty() && firstNames.isEmpty();
  }
}
