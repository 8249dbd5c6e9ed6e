/**
 * The German language pack: lexicons as resources, tags by a model of Apache OpenNLP. Imported by
 * nobody.
 */
@NullMarked
package selon.language.de;

import org.jspecify.annotations.NullMarked;
