package selon.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import selon.language.Language;
import selon.language.LanguagePacks;
import selon.text.Span;

/** Each text is cut where it has a "|", and only there. */
class SentenceSplitterTest {

  private static String read(String language, String text) {
    TokenRules rules = TokenRules.of(LanguagePacks.of(new Language(language)).orElseThrow());
    Span all = new Span(0, text.length());
    List<Span> tokens = new Tokenizer(rules).tokens(text, all);
    return new SentenceSplitter(rules)
            .sentences(
                text,
                tokens,
                new QuotationFinder()
                    .find(text, List.of(all)).stream()
                        .map(quotation -> quotation.span().end())
                        .collect(Collectors.toSet()))
            .stream()
            .map(s -> text.substring(s.get(0).start(), s.get(s.size() - 1).end()))
            .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le pont tient. | Il tiendra.",
        "Il avoue cinq vols sur sept. | Pas un de plus.",
        "Le 12 sept. 2024, le pont ferma. | Puis rien.",
        "M. Orme et Mme Val ont parlé. | Puis rien.",
        "Le Dr. Orme, J. K. Val et J.-C. Bel sont là. | Bien.",
        "« Le pont tient. » | Il tiendra.",
        "« Le pont tient. | Il tiendra. » | Elle part.",
        "« Le pont tient ! » s'exclame Orme.",
        "« Tient-il ? », demande Orme. | « Oui. »",
        "Il dit : \"Le pont tient.\" | \"Bien\", dit-elle.",
        "Les secrets (…) | Le pont tient.",
        "Il hésite... | Le pont tient.",
        "Il hésite… puis part.",
        "Il vaut 3.5 millions. | 9 000 hommes partent.",
        "En 52 av. J.-C. les ponts tenaient.",
        "Des ponts, des tours, etc. | Le reste suit.",
        "Des ponts, etc., tiennent.",
        "Voir p. 5 et p. ex. ici. | Fin.",
        "Tient-il ?! | Oui.",
        "Le site delta.fr est lu. | Oui.",
        "(Le pont tient.) | Il tiendra.",
        "Elle l'a écrit sur X. | Le maire répond.",
        "Une plainte contre X. | Orme est parti.",
        "Selon X. Le Goff, il tient.",
        "Il a un plan B. | Elle non.",
        "Le four chauffe à 15 °C. | Morel attend.",
        "Elle est accusée de vol. | Selon elle, non.",
        "Voir vol. 3 et art. 12.",
        "Elle vend à Orme et Cie. | Le maire refuse.",
        "Selon M. Le Gall, il tient."
      })
  void cutsFrench(String text) {
    assertThat(read("fr", text.replace(" | ", " "))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge holds. | It will hold.",
        "Sen. Orme met Mrs. Val on Aug. 5 in the U.S. Senate. | Fine.",
        "He lives in the U.S. | The bridge holds.",
        "It opens at 5 p.m. | It closes at six.",
        "Delta Inc. and Val Corp. agreed. | Fine.",
        "“The bridge holds.” | He left.",
        "“The bridge holds. | It will hold,” he said.",
        "“Does it hold?” she asked. | “Yes!”",
        "\"It holds.\" | \"No,\" she said.",
        "J. K. Orme wrote it. | No. 5 is out.",
        "He said no. | She said yes.",
        "It rose 3.5% in 2010. | 300 left.",
        "Sen. Orme (D-S.C.), who won, left. | Rep. Val (D-N.Y) stayed.",
        "He wrote it on X. | The mayor replied.",
        "There is a plan B. | Val has it.",
        "He lives on Mill St. | The bridge holds.",
        "He lives in St. Morval and Springfield, Ill. | She left.",
        "Val County (Ariz.) Sheriff Orme left in Dec. | It rained.",
        "Sen. Orme (Vt.) - and others - left on Dec. 5."
      })
  void cutsEnglish(String text) {
    assertThat(read("en", text.replace(" | ", " "))).isEqualTo(text);
  }
}
