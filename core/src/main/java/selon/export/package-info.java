/**
 * Readings and cascades for machines. {@link selon.export.ReadingJson} and {@link
 * selon.export.TraceJson} are our own formats; an {@link selon.export.Export} writes a whole
 * collection in one of others ({@link selon.export.Exports}).
 */
@NullMarked
package selon.export;

import org.jspecify.annotations.NullMarked;
