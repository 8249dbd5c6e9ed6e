package selon.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The templates of the pages, which were made into Java when the program was built. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName());

  private Templates() {}

  /**
   * The page.
   *
   * @param name of the template
   * @param page what it puts in its places
   */
  static String render(String name, Record page) {
    StringOutput out = new StringOutput(32_768);
    ENGINE.render(name + ".jte", page, out);
    return out.toString();
  }
}
