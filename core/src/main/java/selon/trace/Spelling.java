package selon.trace;

/** Whether two names are one in two spellings: "Marchbanks" and "Marchbank". */
final class Spelling {

  /** Of shorter names many are a letter apart: "Morel" and "Borel". */
  static final int SHORTEST = 6;

  private Spelling() {}

  /** Whether the folded names are the same, or long and a letter apart. */
  static boolean alike(String name, String other) {
    return name.equals(other)
        || Math.min(name.length(), other.length()) >= SHORTEST
            && Math.abs(name.length() - other.length()) <= 1
            && aLetterApart(name, other);
  }

  /** Whether one letter is another, is missing, or has changed places with the next. */
  private static boolean aLetterApart(String name, String other) {
    int start = 0;
    int shorter = Math.min(name.length(), other.length());
    while (start < shorter && name.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = name.length();
    int otherEnd = other.length();
    while (end > start && otherEnd > start && name.charAt(end - 1) == other.charAt(otherEnd - 1)) {
      end--;
      otherEnd--;
    }
    boolean swapped =
        end - start == 2
            && otherEnd - start == 2
            && name.charAt(start) == other.charAt(start + 1)
            && name.charAt(start + 1) == other.charAt(start);
    return end - start <= 1 && otherEnd - start <= 1 || swapped;
  }
}
