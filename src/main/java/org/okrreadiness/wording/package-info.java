/** Stored keys, closed sets and moments put into words. Knows no screen; every room that speaks to a person uses it. */
package org.okrreadiness.wording;
