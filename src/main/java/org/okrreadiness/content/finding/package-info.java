/**
 * What an author is told about a file: the rules with their permanent names, and the list that collects everything wrong in one
 * reading, so that nobody mends one slip only to meet the next.
 */
package org.okrreadiness.content.finding;
