/** Taking people in from tables of other systems: how columns are read, what a table would change, and changing it. */
package org.okrreadiness.service.records.people;
