/** A marked attempt put into the words and the order in which a person reads it. Knows no screen. */
package org.okrreadiness.reading;
