package selon.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import selon.language.Language;
import selon.language.LanguagePacks;
import selon.text.Span;

/** In the tables "_" stands for a space, "~" for a non-breaking and "^" for a narrow one. */
class TokenizerTest {

  static Tokenizer tokenizer(String language) {
    return new Tokenizer(TokenRules.of(LanguagePacks.of(new Language(language)).orElseThrow()));
  }

  private static String read(String language, String text) {
    String made = text.replace('_', ' ').replace('~', '\u00a0').replace('^', '\u202f');
    List<Span> tokens = tokenizer(language).tokens(made, new Span(0, made.length()));
    return String.join("|", tokens.stream().map(span -> span.in(made)).toList())
        .replace(' ', '_')
        .replace('\u00a0', '~')
        .replace('\u202f', '^');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "l'eau; l'|eau",
        "l’eau; l’|eau",
        "L’État; L’|État",
        "qu'elle; qu'|elle",
        "jusqu'à; jusqu'|à",
        "parce_qu’il; parce|qu’|il",
        "lorsqu'on; lorsqu'|on",
        "d'aujourd'hui; d'|aujourd'hui",
        "aujourd’hui; aujourd’hui",
        "quelqu'un; quelqu'un",
        "qu’«_ils; qu’|«|ils",
        "L'«Écho»; L'|«|Écho|»",
        "N'Djamena; N'Djamena",
        "IL_N'EST; IL|N'|EST",
        "O'Brien; O'Brien",
        "a-t-il_dit; a|-t-il|dit",
        "dit-elle; dit|-elle",
        "DIT-IL; DIT|-IL",
        "peut-on; peut|-on",
        "est-ce_que; est|-ce|que",
        "qu'est-ce; qu'|est|-ce",
        "Qu'a-t-on; Qu'|a|-t-on",
        "donne-le-moi; donne|-le|-moi",
        "cette_année-là; cette|année|-là",
        "rendez-vous; rendez-vous",
        "celui-ci; celui-ci",
        "peut-être; peut-être",
        "Saint-Ouen; Saint-Ouen",
        "Seine-et-Marne; Seine-et-Marne",
        "porte-parole; porte-parole",
        "du_maire_des_îles; du|maire|des|îles",
        "9_000; 9_000",
        "9~000_hommes; 9~000|hommes",
        "12^345^678; 12^345^678",
        "1_234,5_km; 1_234,5|km",
        "en_2010_300_morts; en|2010|300|morts",
        "3,5_%; 3,5|%",
        "12^%; 12|%",
        "1er_mai; 1er|mai",
        "10h30; 10h30",
        "2007-2008; 2007-2008",
        "10–15; 10|–|15",
        "12/03/2015; 12/03/2015",
        "-5_°C; -5|°|C",
        "M._Orme; M.|Orme",
        "Mme_Orme; Mme|Orme",
        "p._ex._ici; p.|ex.|ici",
        "J.-C._Orme; J.-C.|Orme",
        "J._K._Orme; J.|K.|Orme",
        "secrets_(…); secrets|(…)",
        "(...)_Puis; (...)|Puis",
        "Ah…_bon; Ah|…|bon",
        "Ah..._bon; Ah|...|bon",
        "Quoi_?!; Quoi|?!",
        "«_oui_»,; «|oui|»|,",
        "@radio_; @radio",
        "#pont; #pont",
        "(https://delta.example/a?b=1,2).; (|https://delta.example/a?b=1,2|)|.",
        "delta.fr,; delta.fr|,",
        "anne@delta.example.; anne@delta.example|.",
        "fin.Le; fin|.|Le",
        "le_no._5; le|no.|5"
      })
  void partsFrench(String text, String tokens) {
    assertThat(read("fr", text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "don't; do|n't",
        "don’t; do|n’t",
        "DON'T; DO|N'T",
        "can't; ca|n't",
        "cannot; can|not",
        "it's; it|'s",
        "Marnay's; Marnay|'s",
        "we'll; we|'ll",
        "I've; I|'ve",
        "they’re; they|’re",
        "couldn't've; could|n't|'ve",
        "workers'_union; workers|'|union",
        "o'clock; o'clock",
        "O'Brien's; O'Brien|'s",
        "well-known; well|-|known",
        "ten-year-old; ten|-|year|-|old",
        "co-founder; co-founder",
        "e-mail; e-mail",
        "U.S.; U.S.",
        "U.S.-led; U.S.|-|led",
        "(D-S.C.); (|D|-|S.C.|)",
        "a.m.; a.m.",
        "Sen._Orme; Sen.|Orme",
        "Mrs._Orme; Mrs.|Orme",
        "Aug._5; Aug.|5",
        "No._5; No.|5",
        "no._He; no|.|He",
        "J.K._Orme; J.K.|Orme",
        "Inc.; Inc.",
        "3.5%; 3.5|%",
        "$5,000; $|5,000",
        "$1.5bn; $|1.5bn",
        "1990s; 1990s",
        "9/11; 9/11",
        "5:30_p.m.; 5:30|p.m.",
        "713-853-3989; 713-853-3989",
        "AT&T; AT&T",
        "end_--_then; end|--|then",
        "end—then; end|—|then",
        "``yes''; ``|yes|''",
        "“Yes,”; “|Yes|,|”",
        "9_000; 9|000",
        "anne.orme@delta.example; anne.orme@delta.example",
        "@radiodelta; @radiodelta"
      })
  void partsEnglish(String text, String tokens) {
    assertThat(read("en", text)).isEqualTo(tokens);
  }
}
