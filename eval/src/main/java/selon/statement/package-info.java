/** Trains what the package of the same name in core ships: the models of statements. */
package selon.statement;
