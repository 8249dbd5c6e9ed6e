package selon.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up outlet.
 *
 * @param credits how often it says whom it has a story from, from 0 to 1
 */
record SimulatedOutlet(String name, String language, double credits) {

  private static final int ALL = 120;
  private static final int AGENCIES = 12;
  private static final String[] FRENCH = {"Gazette", "Courrier", "Tribune", "Dépêche"};
  private static final String[] ENGLISH = {"Gazette", "Courier", "Herald", "Observer"};

  /** All of a press, French and English in turn, the agencies first. */
  static List<SimulatedOutlet> all(Random random) {
    List<SimulatedOutlet> all = new ArrayList<>();
    for (int i = 0; i < ALL; i++) {
      boolean french = i % 2 == 0;
      String language = french ? "fr" : "en";
      String town = SimulatedWords.capital(SimulatedWords.word(40_000 + i, language, 3));
      String agency = french ? "Agence" : "Agency";
      String kind = i < AGENCIES ? agency : (french ? FRENCH : ENGLISH)[i % 4];
      String name = french ? kind + " " + town : town + " " + kind;
      all.add(new SimulatedOutlet(name, language, 0.02 + 0.58 * random.nextDouble()));
    }
    return all;
  }

  boolean isAgency() {
    return name.startsWith("Agence") || name.endsWith("Agency");
  }
}
