package selon;

import java.util.List;
import java.util.Random;

/** Articles drawn at random whose sentences are made as those of the press are. */
final class NewsText {

  private static final List<List<String>> FRENCH =
      List.of(
          List.of(
              "Anna Morel",
              "le maire de Morval",
              "la ministre des Ports",
              "Paul Quentin",
              "l'agence Radio Delta",
              "des témoins",
              "le syndicat",
              "elle",
              "il",
              "M. Quentin",
              "le porte-parole du ministère",
              "une source policière"),
          List.of(
              "le pont tient encore", "la route serait fermée depuis lundi",
              "plus de 300 habitants ont quitté la vallée", "rien ne presse",
              "le bac partira peut-être demain", "les travaux n'ont pas commencé"),
          List.of(
              "%S a dit que %C.",
              "« %C », a déclaré %S.",
              "Selon %S, %C.",
              "%S : « %C. »",
              "« %C. %C.\n\n« %C », a ajouté %S.",
              "%S affirme que %S pense que %C.",
              "« %C “%C” », dit %S.",
              "%S précise :\n\n« %C. %C. »",
              "Le quai serait vide.",
              "« %C. »\n\nLire aussi : Le port de Morval\n\n« %C », a dit %S.",
              "%S nie que %C, mais %S le confirme.",
              "La pluie tombe sur %C.",
              "« %C",
              "D'après %S, citant %S, %C.",
              "%C, dit-on.",
              "» %C.",
              "%S l'a dit (%C)."));

  private static final List<List<String>> ENGLISH =
      List.of(
          List.of(
              "Ada Brook",
              "the mayor of Marlow",
              "the port minister",
              "Ben Stone",
              "the agency Radio Delta",
              "witnesses",
              "the union",
              "she",
              "he",
              "Mr. Stone",
              "a spokesman for the ministry",
              "a police source"),
          List.of(
              "the bridge still holds", "the road has been closed since Monday",
              "more than 300 people have left the valley", "there is no hurry",
              "the ferry may leave tomorrow", "work has not begun"),
          List.of(
              "%S said that %C.",
              "“%C,” said %S.",
              "According to %S, %C.",
              "%S: “%C.”",
              "“%C. %C.\n\n“%C,” %S added.",
              "%S claims that %S thinks that %C.",
              "“%C ‘%C’,” %S said.",
              "%S explained:\n\n“%C. %C.”",
              "The quay is reportedly empty.",
              "“%C.”\n\nRead more: The port of Marlow\n\n“%C,” said %S.",
              "%S denied that %C, but %S confirmed it.",
              "Rain falls on %C.",
              "\"%C",
              "%S, citing %S, reported that %C.",
              "%C, they say.",
              "%S told \"%C\" to %S."));

  private NewsText() {}

  /** Paragraphs of one to four sentences. */
  static String of(String language, Random random) {
    List<List<String>> words = language.equals("fr") ? FRENCH : ENGLISH;
    StringBuilder text = new StringBuilder();
    for (int paragraph = 1 + random.nextInt(8); paragraph > 0; paragraph--) {
      for (int sentence = 1 + random.nextInt(4); sentence > 0; sentence--) {
        text.append(filled(one(words.get(2), random), words, random)).append(' ');
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  private static String filled(String form, List<List<String>> words, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      if (form.startsWith("%S", i) || form.startsWith("%C", i)) {
        String word = one(words.get(form.charAt(++i) == 'S' ? 0 : 1), random);
        boolean first = text.length() == 0 || "«“\"".indexOf(text.charAt(0)) >= 0 && i < 4;
        text.append(
            first ? word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) : word.charAt(0));
        text.append(word, 1, word.length());
      } else {
        text.append(form.charAt(i));
      }
    }
    return text.toString();
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
