package selon.store;

import java.util.List;
import selon.corpus.Corpus;
import selon.corpus.MemoryCorpus;
import selon.page.ArticleRecord;

class MemoryCorpusContractTest extends CorpusContract {

  @Override
  Corpus of(List<ArticleRecord> articles) {
    return MemoryCorpus.of(articles.stream().map(Shelf.READER).toList());
  }
}
