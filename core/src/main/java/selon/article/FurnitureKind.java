package selon.article;

/** What a piece of page furniture is for. */
public enum FurnitureKind {
  /** Menus, breadcrumbs, tags, the site's name or icon, "quitter la version mobile". */
  NAVIGATION,
  /** The words under or in place of a picture, a slug or credit. */
  CAPTION,
  /** Asks for money, a subscription or a sign-up. */
  APPEAL,
  /** Share and follow buttons. */
  SHARE,
  /** Links to other articles. */
  RELATED,
  /** The author's name or date line where it stands apart. */
  SIGNATURE,
  /** Comments of readers. */
  COMMENT,
  /** Cookies, copyright, terms. */
  LEGAL,
  ADVERTISEMENT,
  OTHER
}
