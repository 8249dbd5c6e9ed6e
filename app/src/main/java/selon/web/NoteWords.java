package selon.web;

import java.util.List;
import selon.corpus.Decision;
import selon.view.Labels;
import selon.view.Period;
import selon.view.VisibleText;

/** Decisions in a few words of one language. */
record NoteWords(Labels words) {

  private static final int LONGEST = 80;

  String of(Decision decision) {
    if (decision instanceof Decision.MergeSources merge) {
      return say("note.merge", merge.name(), merge.into());
    } else if (decision instanceof Decision.PartSources part) {
      return say("note.part", part.name(), part.other());
    } else if (decision instanceof Decision.SplitSource split) {
      return say("note.split", split.name(), split.other());
    } else if (decision instanceof Decision.RenameSource rename) {
      return say("note.rename", rename.name(), rename.shown());
    } else if (decision instanceof Decision.RetypeSource retype) {
      return say("note.retype", retype.name(), words.of("kind", retype.kind()));
    } else if (decision instanceof Decision.AcceptStatement) {
      return words.of("note.accept");
    } else if (decision instanceof Decision.RejectStatement) {
      return words.of("note.reject");
    } else if (decision instanceof Decision.CorrectStatement correct) {
      return words.of(correct.replaced() == null ? "note.added" : "note.correct");
    } else if (decision instanceof Decision.DateArticle) {
      return words.of("note.date");
    } else if (decision instanceof Decision.AcceptLink) {
      return words.of("note.link.accept");
    } else if (decision instanceof Decision.RejectLink) {
      return words.of("note.link.reject");
    } else if (decision instanceof Decision.NoLink) {
      return words.of("note.link.none");
    }
    return words.of(decision instanceof Decision.JoinClaims ? "note.join" : "note.telling");
  }

  /** Where what was decided shows. */
  String address(Decision decision) {
    if (decision instanceof Decision.MergeSources merge) {
      return Frame.source(merge.into());
    } else if (decision instanceof Decision.PartSources part) {
      return Frame.source(part.name());
    } else if (decision instanceof Decision.SplitSource split) {
      return Frame.source(split.other());
    } else if (decision instanceof Decision.RenameSource rename) {
      return Frame.source(rename.shown());
    } else if (decision instanceof Decision.RetypeSource retype) {
      return Frame.source(retype.name());
    } else if (decision instanceof Decision.AcceptStatement accept) {
      return Frame.statement(accept.article(), accept.statement());
    } else if (decision instanceof Decision.RejectStatement reject) {
      return Frame.article(reject.article());
    } else if (decision instanceof Decision.CorrectStatement correct) {
      return Frame.statement(correct.article(), correct.statement().id());
    } else if (decision instanceof Decision.DateArticle date) {
      return Frame.article(date.article());
    }
    List<Decision.Place> places = decision.places();
    if (places.isEmpty()) {
      return "/decisions";
    }
    // where the claim is told still; should it be told no more, its page says so
    Decision.Place place = places.get(places.size() - 1);
    return place.content().isEmpty()
        ? Frame.article(place.article())
        : Frame.claim(new ClaimPlace(place.article(), place.content().hull()));
  }

  /** "18 June 2025, 08:05 UTC". */
  String when(Note note) {
    return Period.at(note.at()).words(words);
  }

  private String say(String key, String one, String other) {
    return words
        .of(key)
        .replace("{0}", VisibleText.line(one, LONGEST))
        .replace("{1}", VisibleText.line(other, LONGEST));
  }
}
