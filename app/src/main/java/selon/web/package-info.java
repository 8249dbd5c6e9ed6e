/**
 * The workbench: a collection in the browser, to see, to check and to correct. A {@link
 * selon.web.Desk} comes in; {@link selon.web.Workbench} serves its pages on loopback. What people
 * decide stands beside the findings ({@link selon.web.Decided}).
 */
@NullMarked
package selon.web;

import org.jspecify.annotations.NullMarked;
