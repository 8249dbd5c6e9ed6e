package selon.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.Consumer;

/** What all pages share. */
record Site(
    Desk desk,
    Guard guard,
    Tongue tongue,
    Reach reach,
    Assets assets,
    PageCache cache,
    Outlines outlines,
    Changes changes) {

  Site(Desk desk, Guard guard, Tongue tongue, Reach reach) {
    this(desk, guard, tongue, reach, new Assets(), new PageCache(), new Outlines(), new Changes());
  }

  Visit visit(Context request) {
    return new Visit(this, request);
  }

  /** Answers requests by what is done with a visit. */
  Handler on(Consumer<Visit> done) {
    return request -> done.accept(visit(request));
  }
}
