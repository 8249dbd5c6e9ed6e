package selon.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import selon.sentence.Words;
import selon.text.Span;
import selon.text.Spans;

class InterviewFinderTest {

  private static final String QUESTION = "Le pont ferme-t-il ?";

  private static List<String> find(String tag, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    Words words = Marked.words(tag, text);
    return new InterviewFinder(Marked.pack(tag))
        .with(words, List.of()).stream().map(found -> line(text, found)).toList();
  }

  private static String line(String text, Attribution found) {
    assertThat(found.cue().isEmpty()).isTrue();
    return String.format("{%s} [%s]", found.source().in(text), found.content().in(text))
        .replace("\n\n", "/");
  }

  @Test
  void anAnswerBehindALabelIsAStatement() {
    assertThat(
            find(
                "fr",
                "Le maire de Morval, Paul Rivet, parle du pont.",
                QUESTION,
                "Paul Rivet : Il tiendra encore dix ans.",
                "Qui l'a dit ?",
                "Paul Rivet : Les ingénieurs. Nous avons leur rapport."))
        .containsExactly(
            "{Paul Rivet} [Il tiendra encore dix ans]",
            "{Paul Rivet} [Les ingénieurs. Nous avons leur rapport]");
    assertThat(
            find(
                "en",
                "The mayor of Corvel, Ada Crane, speaks about the bridge.",
                "Will it close?",
                "Crane: It will last ten years. We have the report."))
        .containsExactly("{Crane} [It will last ten years. We have the report]");
    assertThat(
            find(
                "de",
                "Die Bürgermeisterin Anna Kranich spricht über die Brücke.",
                "Wird sie gesperrt?",
                "Anna Kranich: Sie hält noch zehn Jahre."))
        .containsExactly("{Anna Kranich} [Sie hält noch zehn Jahre]");
  }

  @Test
  void initialsAreThoseOfANameInTheArticle() {
    String[] interview = {
      "Trois questions à Paul Rivet, maire de Morval",
      QUESTION,
      "P. R. : Je comprends la colère, mais je crois qu'elle passera."
    };
    assertThat(find("fr", interview))
        .containsExactly("{P. R.} [Je comprends la colère, mais je crois qu'elle passera]");
    Words words = Marked.words("fr", String.join("\n\n", interview));
    List<Statement> statements = new StatementReader(Marked.pack("fr")).read(words).statements();
    assertThat(statements)
        .extracting(each -> each.source().name())
        .containsExactly("Paul Rivet", "Paul Rivet");
    assertThat(statements.get(1).parent()).isEqualTo(statements.get(0).id());
    assertThat(find("fr", "Le pont de Morval", QUESTION, "P. R. : Je comprends la colère."))
        .isEmpty();
  }

  @Test
  void answersMayBeLabelledAsSuch() {
    assertThat(
            find(
                "fr",
                "Entretien avec Paul Rivet",
                "Question : Le pont ferme-t-il ?",
                "Réponse : Il tiendra encore dix ans."))
        .containsExactly("{Paul Rivet} [Il tiendra encore dix ans]");
    assertThat(
            find(
                "en",
                "An interview with Ada Crane, harbor master of Corvel",
                "Q: You are said to be hard.",
                "A: The ferry will stop in May."))
        .containsExactly("{Ada Crane} [The ferry will stop in May]");
    assertThat(
            find(
                "fr",
                "Entretien avec Paul Rivet",
                "Question :",
                "Le pont ferme-t-il ?",
                "Réponse :",
                "Il tiendra encore dix ans."))
        .containsExactly("{Paul Rivet} [Il tiendra encore dix ans]");
    assertThat(find("en", "The ferry of Corvel", "Q: Will it stop?", "A: In May.")).isEmpty();
  }

  @Test
  void plainAnswersAreThoseOfTheOneInTheHeading() {
    String[] rest = {
      QUESTION,
      "Il tiendra encore dix ans. J'ai vu le rapport.",
      "Et la route ?",
      "Elle ferme en mai."
    };
    assertThat(find("fr", "Entretien avec le maire Paul Rivet", rest[0], rest[1], rest[2], rest[3]))
        .containsExactly(
            "{Paul Rivet} [Il tiendra encore dix ans. J'ai vu le rapport]",
            "{Paul Rivet} [Elle ferme en mai]");
    assertThat(find("fr", "Le maire Paul Rivet a vu le pont", rest[0], rest[1], rest[2], rest[3]))
        .isEmpty();
  }

  @Test
  void anAnswerRunsToTheNextQuestion() {
    assertThat(
            find(
                "fr",
                "Entretien avec Paul Rivet",
                QUESTION,
                "Paul Rivet : Il tiendra encore dix ans.",
                "La ville a le temps.",
                "Et la route ?",
                "Paul Rivet : Elle ferme en mai.",
                "Le pont de Morval date de 1912."))
        .containsExactly(
            "{Paul Rivet} [Il tiendra encore dix ans./La ville a le temps]",
            "{Paul Rivet} [Elle ferme en mai]");
  }

  @Test
  void whoOnlyAsksMakesNoStatement() {
    assertThat(
            find(
                "en",
                "Five questions for Ada Crane",
                "Daily Post: Will the ferry stop?",
                "Ada Crane: In May.",
                "Daily Post: Why did you say so?",
                "Ada Crane: We had to."))
        .containsExactly("{Ada Crane} [In May]", "{Ada Crane} [We had to]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Météo : pluie en soirée.",
        "fr | Rappel : nous fermons à midi.",
        "fr | Paris : douze degrés.",
        "fr | Photo : Paul Rivet.",
        "fr | Paul Rivet : 34 %",
        "fr | 14 h 30 : nous arrivons au pont.",
        "fr | Résultat : le pont ferme.",
        "en | Note: we close at noon.",
        "en | Photo: Ada Crane.",
      })
  void otherWordsBeforeAColonAreNoSpeakers(String tag, String line) {
    assertThat(find(tag, "Paul Rivet et Ada Crane ont vu le pont de Morval.", line)).isEmpty();
  }

  @Test
  void whatWasFoundOfAnAnswerGivesWayToIt() {
    String text =
        "Le maire, Paul Rivet, parle.\n\nLe pont ferme-t-il ?\n\nPaul Rivet : Je crois. Oui.";
    int name = text.lastIndexOf("Paul");
    Attribution part =
        new Attribution(
            Spans.of(new Span(name, name + 10)),
            Spans.none(),
            Spans.of(new Span(name + 13, name + 21)),
            "colon",
            0.5);
    assertThat(new InterviewFinder(Marked.pack("fr")).with(Marked.words("fr", text), List.of(part)))
        .extracting(found -> line(text, found))
        .containsExactly("{Paul Rivet} [Je crois. Oui]");
  }

  @Test
  void officesSpeakWhereSeveralLinesHaveThem() {
    assertThat(
            find(
                "fr",
                "Le conseil s'est réuni.",
                "Le maire : Nous devons fermer la piscine.",
                "La présidente : Je ne suis pas d'accord.",
                "Le maire : Votons."))
        .containsExactly(
            "{Le maire} [Nous devons fermer la piscine]",
            "{La présidente} [Je ne suis pas d'accord]",
            "{Le maire} [Votons]");
    assertThat(
            find(
                "en",
                "The council met.",
                "The mayor: We must close the pool.",
                "The clerk: I do not agree."))
        .containsExactly("{The mayor} [We must close the pool]", "{The clerk} [I do not agree]");
  }

  @Test
  void anOfficeAloneOrInNobodysVoiceIsATopic() {
    assertThat(find("fr", "Résumé.", "Le maire : nous avons un doute sur lui.")).isEmpty();
    assertThat(
            find(
                "fr",
                "Trois métiers.",
                "Le boulanger : il se lève tôt.",
                "Le maire : il se couche tard."))
        .isEmpty();
    assertThat(
            find("fr", "Deux lieux.", "Le pont : nous l'aimons.", "Le port : nous le craignons."))
        .isEmpty();
  }

  @Test
  void aSentenceThatGoesOnBehindAColonHasNoLabel() {
    assertThat(
            find(
                "fr",
                "Entretien avec Solène Maréval",
                "Faut-il fermer la station ?",
                "Je ne crois pas. Le directeur m'a entendue.",
                "Que demandez-vous ?",
                "Trois choses : un moratoire, des capteurs, et que l'on nous écoute."))
        .contains(
            "{Maréval} [Trois choses : un moratoire, des capteurs, et que l'on nous" + " écoute]");
  }

  @Test
  void aLabelWithANumberEndsTheAnswerBefore() {
    assertThat(
            find(
                "fr",
                "Réunion publique",
                "Une riveraine : Je ne vous crois pas.",
                "Le maire : Je comprends votre colère. Le bac rouvrira.",
                "Riverain 2 : Je pense que c'est trop tard."))
        .contains("{Le maire} [Je comprends votre colère. Le bac rouvrira]");
  }

  @Test
  void aLabelIsNotWhatIsSaid() {
    String text =
        String.join(
            "\n\n",
            "Réunion publique",
            "Le maire : Le bac rouvrira, je le promets.",
            "Une riveraine : Je ne vous crois pas.");
    Words words = Marked.words("fr", text);
    Span label = Spans.of(text.indexOf("Une"), text.indexOf(" : Je ne")).hull();
    int cue = text.indexOf("ne vous");
    Attribution wrong =
        new Attribution(Spans.none(), Spans.of(cue, cue + 17), Spans.of(label), "cue", 1);
    assertThat(new InterviewFinder(Marked.pack("fr")).with(words, List.of(wrong)))
        .isNotEmpty()
        .doesNotContain(wrong);
  }

  @Test
  void whoIsInterviewedIsTheOneWhomTheHeadNames() {
    assertThat(
            find(
                "fr",
                "La maire de Morval, Bérengère Touvenin, répond.",
                "Propos recueillis par Tanguy Elorza",
                QUESTION,
                "Non. Nous avons le temps.",
                "Qui paiera ?",
                "Je ne sais pas encore."))
        .containsExactly(
            "{Bérengère Touvenin} [Non. Nous avons le temps]",
            "{Bérengère Touvenin} [Je ne sais pas encore]");
    assertThat(
            find(
                "fr",
                "La maire de Morval, Bérengère Touvenin, répond.",
                QUESTION,
                "Non. Nous avons le temps.",
                "Qui paiera ?",
                "Je ne sais pas encore."))
        .isEmpty();
  }

  @Test
  void aQuestionMayHaveNoMark() {
    assertThat(
            find(
                "fr",
                "La maire de Morval, Bérengère Touvenin, répond.",
                "Propos recueillis par Tanguy Elorza",
                "Pourquoi une telle hausse.",
                "Nous n'avons pas le choix. Le réseau fuit.",
                "Vos opposants parlent d'un caprice.",
                "Ils se trompent. Je les ai invités.",
                "Le collectif affirme que la ville est riche.",
                "C'est faux. Nous avons une dette.",
                "Le préfet vous soutient-il",
                "Il me l'a dit. J'attends la suite."))
        .containsExactly(
            "{Bérengère Touvenin} [Nous n'avons pas le choix. Le réseau fuit]",
            "{Bérengère Touvenin} [Ils se trompent. Je les ai invités]",
            "{Bérengère Touvenin} [C'est faux. Nous avons une dette]",
            "{Bérengère Touvenin} [Il me l'a dit. J'attends la suite]");
  }
}
