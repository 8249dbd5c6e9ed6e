package selon.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import selon.fetch.WebAddress;
import selon.page.Pages;

/** Takes in what people paste, drop or name by its address. */
final class Adding {

  private final Site site;

  Adding(Site site) {
    this.site = site;
  }

  void route(RoutesConfig routes) {
    routes.get("/add", site.on(visit -> visit.show("add", page(visit))));
    routes.get("/add/progress", site.on(visit -> visit.show("progress", page(visit))));
    routes.post("/add", site.on(this::add));
  }

  private AddPage page(Visit visit) {
    return new AddPage(visit.frame(), visit.holdings(), site.reach().always());
  }

  private void add(Visit visit) {
    Context request = visit.request();
    int taken = pasted(visit.desk(), request) + files(visit.desk(), request);
    taken += fetched(visit.desk(), request);
    if (taken == 0) {
      throw new Refused(400, "refused.empty");
    }
    request.redirect("/add#work", HttpStatus.SEE_OTHER);
  }

  private static int pasted(Desk desk, Context request) {
    String text = request.formParam("text");
    if (text == null || text.isBlank()) {
      return 0;
    }
    Pasted paste = Pasted.of(request::formParam);
    byte[] bytes = paste.bytes();
    desk.add(paste.name(), () -> Pages.of(paste.name(), new ByteArrayInputStream(bytes)));
    return 1;
  }

  private static int files(Desk desk, Context request) {
    int taken = 0;
    for (UploadedFile file : request.uploadedFiles("files")) {
      // a form in which no file is chosen sends one without a name
      if (!file.filename().isBlank()) {
        byte[] bytes = bytes(file);
        String name = file.filename();
        desk.add(name, () -> Pages.of(name, new ByteArrayInputStream(bytes)));
        taken++;
      }
    }
    return taken;
  }

  private static byte[] bytes(UploadedFile file) {
    try (var in = file.content()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only what the user allows: all addresses at the start, or this one by a mark in the form. */
  private int fetched(Desk desk, Context request) {
    String written = request.formParam("fetch");
    if (written == null || written.isBlank()) {
      return 0;
    }
    URI address = WebAddress.parse(written.strip());
    if (address == null || !WebAddress.isOne(written.strip())) {
      throw new Refused(400, "refused.address");
    }
    if (!site.reach().always() && request.formParam("fetch-once") == null) {
      throw new Refused(400, "refused.fetch");
    }
    desk.add(address.toString(), () -> site.reach().fetch().apply(address));
    return 1;
  }
}
