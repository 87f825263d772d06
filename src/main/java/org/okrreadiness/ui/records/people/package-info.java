/** Taking people in from tables of HR systems: the columns, a look at every row, then all of it at once. */
package org.okrreadiness.ui.records.people;
