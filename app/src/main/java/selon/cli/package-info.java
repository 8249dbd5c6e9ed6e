/**
 * The command line. {@link selon.cli.Main} starts it; a command takes a {@link selon.cli.Console},
 * so that a test can give it one of its own.
 */
@NullMarked
package selon.cli;

import org.jspecify.annotations.NullMarked;
